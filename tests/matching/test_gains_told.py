"""Gains that a line prints: many made one, taken up by others, done in so long, no harm since."""

from __future__ import annotations

import pytest

from certlens.matching.outcomes import find_outcomes

GAIN = [
    "Consolidated 14 file servers into a two-node cluster on SUSE",
    "Merged nine carriers into two through a tender",
    "Converted 900 firewall rules to a tidy policy of 310",
    "Swapped the 11-step approval for three forms in Jira",
    "Virtualised 30 servers and shut one of three machine rooms",
    "Moved the archive to S3 and handed four racks back to the landlord",
    "Introduced Cypress, and the other two squads adopted it",
    "Programmed a booking module in PHP; 12 schools took it up",
    "Project-managed the move to Azure, delivered in nine months",
    "Upgraded 40 repositories to Java 17 in one quarter",
    "Led containment of a worm on 20 hosts; full recovery inside 30 hours",
    "Ran a red team with Sliver and reached the vault controller unseen",
    "Rewrote the IDoc mapping; not one jam since",
    "Enforced MFA for the dispatchers, zero account takeovers since",
    "Led the ISO 22301 audits, the last two with no nonconformities",
    "Guided the company to its first certificate with one minor finding",
    "Traced the noon slowdown to a looped patch lead and ended it",
    "Traced a printing fault to a duplex mismatch using port counters",
    "Reviewed the voting module and had six flaws fixed before the election",
    "Redid safety stocks in SAP and took € 1.4M out of inventory",
    "Costed three options for the billing system, the second one was funded",
    "Led the pricing stream of a rollout; go-live hit the planned weekend",
    "Ran the warehouse system replacement, $60k under plan",
    "Plotted footfall on a page that outlet managers check every morning",
    "Filed the prior-disclosure package; duty refunds of $310k",
    "Set up a model registry, now mandatory for all four research groups",
    "Tuned sharing rules after a health score of 54, now 91",
    "Reported two flaws in a meter, both patched by the vendor",
    "Migrated 20 databases with Data Guard; longest outage 24 minutes",
    "Wrote Ansible roles, shrinking the patch window from a weekend to three hours",
    "Replaced a whiteboard with Field Service scheduling",
    "Replaced the 90-tab board pack with a Power BI model",
    "Developed a radio stack in C++, shipped in 40,000 units",
    "Moved eleven charities to Business Central, live since July",
    "Led a project on container dwell: 6.1 days to 3.4",
    "Ran falls reviews with control charts; injuries per 1,000 days from 1.1 to 0.5",
    "Rebuilt the search in SwiftUI and took the store rating from 3.1 to 4.7",
    "Moved deployments to Copado, release effort 2 days to 3 hrs",
    "Tests every restore with Veeam; the last ran in 3h 40m against 9h before",
    "Cut dead spots from 19 to none with 44 Wi-Fi 6 certified access points",
    "Caught a race before launch; estimated loss avoided MXN 3M",
    "Chained two flaws; client replaced its PKI design afterwards",
    "Scripted virtual hosts in Bash, ten minutes per client down to one",
    "Wrote a script that reads machine logs and spares one clerk two hours a day",
    "Cleaned the account records and brought duplicates under one per cent",
    "Moved clinics to SD-WAN, reducing circuit cost by a third",
    "Reset lot sizes in MRP, freeing S$2.2m of inventory",
    "Segmented the pumping stations; the penetration test found no path to a PLC",
    "Wrote an audit app for Salesforce; installed in 400 orgs",
    "Containerised the training; model lead time went from weeks to two days",
    "Moved two data centers to colocation with no patient-care downtime",
    "Audité les accès SAP; 1 100 comptes orphelins supprimés",
]
NO_GAIN = [
    "Closed the general ledger monthly in Sage 300",
    "Closed the books of three plants in SAP FI",
    "Scanned and ranked exposed services of 40 town halls with Nmap",
    "Upgraded a cluster from 1.24 to 1.30 with Terraform",
    "Built the quotation service in Java; my team lead was the architect",
    "Consolidated 22 instances onto a 2016 Always On cluster",
    "Repaired laptops, down to board level",
    "Traced requirements to the test cases in Jira",
]


@pytest.mark.parametrize("line", GAIN)
def test_prints_a_gain(line):
    assert find_outcomes(line) != ()


@pytest.mark.parametrize("line", NO_GAIN)
def test_prints_no_gain(line):
    assert find_outcomes(line) == ()
