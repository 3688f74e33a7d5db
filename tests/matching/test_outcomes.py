"""Results that a line prints: what changed, by how much, and what is only the size of a thing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certlens.matching.outcomes import find_outcomes

NO_RESULT = [
    "Closed 300 tickets a month",
    "Responsible for various IT tasks",
    "Administered Windows Server 2019",
    "Installed Python 3.11 on hosts",
    "Supported users 24/7",
    "Worked with AWS S3 and EC2",
    "Configured 802.1X on switches",
    "Ran PostgreSQL 14",
    "Passed 70-410",
    "Since 2015",
    "Wrote Terraform modules",
    "Took part in weekly meetings",
    "Maintained TLS 1.3 endpoints",
    "Used Java 17 and Spring Boot 3",
    "Wrote documentation in Confluence",
    "Member of the security team",
    "Cleaned 2.3 million rows of open data with pandas",
    "Repaired 20 laptops a week down to board level",
    "Rolled out EAP-TLS with ClearPass for 18,000 devices",
    "34 articles on retired machines, with Burp Suite",
    "Solved VPN problems of 1,100 users of a hospital",
    "Worked without supervision on the night shift",
    "Terminated copper and fiber; passed every acceptance test",
    "Built the iOS app; maps at example.net",
    "Handled 30 tickets a day",
    "Resolved 25 to 30 tickets per month",
    "Moved payroll from ADP Workforce Now to UKG Pro with two parallel runs",
    "Talk: SOC 2 without tears",
    "Speaker: Risk registers nobody reads",
    "Cut and edited video for the product page",
]

RESULT = [
    "Cut deploy time by 40 %",
    "Cut deploy time by 40 percent",
    "Reduced costs by $120,000 a year",
    "Saved €12k a month",
    "Raised test coverage from 40% to 85%",
    "Cut deploys from 40 minutes to 6 minutes",
    "Halved the number of incidents",
    "Doubled throughput",
    "Moved 40 services to Kubernetes without downtime",
    "Migrated the mail with zero downtime",
    "Delivered the project under budget",
    "Delivered two weeks early",
    "Passed the SOC 2 audit with no findings",
    "Placed third of 41 teams",
    "Won the regional hackathon",
    "The module is now used by 12 teams",
    "The fix was merged upstream",
    "Restores now take 4 minutes instead of two hours",
    "Saves 20 hours a week",
    "Grew the user base 3x",
    "Modelled the reports in UML; the regulator closed its finding",
    "Rebuilt the domain after ransomware; the plant was back in 52 hours",
    "Wrote QoS policies; jitter complaints stopped",
    "Wrote a four-day course; two learning centres have adopted it",
    "Rewrote the planner; cold start went from 3.1 s to 1.2 s",
    "The monthly close went from six days to two",
    "Störungen sanken von 9 auf 2 im Quartal",
    "La durée de livraison est passée de 3 jours à 40 minutes",
    "Redujo el tiempo de respuesta de 8 a 2 segundos",
    "Migrated 1,100 mailboxes without lost mail",
    "Migration de 45 applications, sans interruption",
    "Replaced the core in nine night windows, no flight delayed",
    "Imaginary CTF 2025, 7th of 188 teams",
    "3rd/210 Great Lakes CTF",
    "Reached domain admin in 11 of 14 networks",
    "A progressive web app in TypeScript, 2,300 weekly users",
    "An npm package that merges reports, 2,000 downloads a week",
    "Cut the change backlog by half",
    "Took two hospitals to HITRUST certification",
    "Wrote plans and took four systems to an Authority to Operate",
    "Revoked 3,000 stale keys",
    "Replaced Jenkins by shared templates: median pipeline time 31 to 9 minutes",
    "Started the unit tests, from zero to 3,000",
    "Wrote PowerShell that cleans stale devices; licence spend down by €14,000 a year",
    "Moved the board to Power BI that the executive committee uses every week",
    "Wrote the rule engine that now screens 1.1 million transactions a day",
    "Restored a ransomed practice in 19 hours",
    "Upgraded 38 databases with 20 minutes of downtime in all",
    "A package for contrast checks, taken up by two agencies",
    "Consolidated 84 servers, retiring two racks",
    "Wrote a script that maps access points; the security team still uses it",
    "Published rules that four vendors adopted",
    "Built a dashboard that twelve teams now open every week",
    "Automated patching, which freed two technicians for projects",
    "Found a race condition that cost the shop 200 orders a month",
]


# Written before the program was run on them, in two lots (90 % and 75 % right at first sight).
NO_RESULT += [
    "Managed 45 servers in two sites",
    "Wrote unit tests with Jest and React Testing Library",
    "Migrated 300 mailboxes to Exchange Online",
    "Led a team of eight developers",
    "Gave a talk on Terraform testing at a local meetup",
    "Administered Jira for 600 users",
    "Supported PCI DSS audits",
    "Took part in the national cyber league in 2023",
    "Designed the network of a port with 40 switches",
    "Responsible for patching with SCCM",
    "Negotiated licences with three vendors",
    "Built a data quality dashboard in Power BI",
    "Planned the ERP rollout for 12 sites",
    "Debugged race conditions in C++",
    "Wrote the ransomware playbook",
    "Développement d'une application interne en Java",
    "Configured failover between two data centers",
    "Operated 12 Kubernetes clusters",
    "Wrote 40 runbooks for the on-call team",
    "Tested web and mobile releases by hand",
    "Maintained a library of 40 Terraform modules",
    "Trained 400 nurses on the new system",
    "Processed payroll for 900 employees in four countries",
    "Interviewed candidates for engineering roles",
    "Prepared monthly VAT returns for three entities",
    "Tested pumps and valves on the line",
    "Supervised 22 operators on two shifts",
    "Taught evening classes in accounting",
    "Answered calls at reception",
    "Blog on DNS and mail servers",
    "Migrated 18 TB of scans to S3",
    "Wrote an open-source parser for bank statements",
    "Reviewed invoices for duplicates",
    "Put the plant's network drawings in order",
    "Kept the asset list up to date",
    "Tuned query planner settings of PostgreSQL 15",
    "Took part in the regional robotics contest",
    "Renewed certificates for 40 sites",
    "Wrote the application for the new boiler",
    "Onboarded new engineers",
    "Betreuung von 40 Windows-Servern",
    "Administración de servidores Linux",
]
RESULT += [
    "Shortened the nightly close from seven hours to fifty minutes",
    "Brought ticket backlog down to under 30 from 480",
    "Moved the intranet to SharePoint Online over a weekend; not one file was lost",
    "Introduced code review, and escaped defects fell by a third",
    "Published an Ansible role with 2,400 downloads a month",
    "Rewrote the import; what took a night now takes four minutes",
    "Took the payments service to PCI DSS certification in nine months",
    "Placed 4th of 120 teams at the national cyber league",
    "Closed 84 audit findings before the regulator returned",
    "Designed the new network of the port; two years on, it has not gone down once",
    "Automated patching with SCCM, which freed two technicians for project work",
    "Renegotiated licences and saved CHF 90,000 a year",
    "Built a data quality dashboard that the board now opens every Monday",
    "Delivered the ERP rollout three weeks ahead of schedule",
    "Found a race condition that had cost the shop 200 orders a month",
    "Contained a ransomware attack within two hours, with no data lost",
    "Réduction du temps de build de 40 à 9 minutes",
    "Senkte die Cloud-Kosten um 22 %",
    "Kubernetes upgrade of 12 clusters with zero downtime",
    "Won the innovation prize of the city of Graz for the flood map",
    "Raised the share of automated tests to 85 %",
    "The library was adopted by two other departments",
    "Cut page weight in half",
    "Trained 400 nurses, of whom 96 % passed the final test",
    "Migrated the data warehouse to Snowflake and switched off the old cluster",
    "Renegotiated the cleaning contract and took 60,000 euros off the yearly bill",
    "Cut time-to-hire from 70 to 41 days by dropping two interview rounds",
    "Closed the year-end books five days earlier than the year before",
    "Rebuilt the test rig so that one operator can run it alone",
    "Scrap on line 3 came down to 0.8 %",
    "The course is now taught in three faculties",
    "Answered 96 % of calls within 20 seconds",
    "Blog on DNS read by 14,000 people last year",
    "Migrated 18 TB of scans to S3; nobody at the counter noticed",
    "Wrote an open-source parser that two banks ship in their products",
    "Detected a forged invoice scheme worth 240,000 dollars",
    "Put the plant's network drawings in order; the insurer lifted its surcharge",
    "Kept 99.98 % availability over four years",
    "Tuned the query planner settings, and the morning report is ready before eight",
    "Finished second at the regional robotics contest",
    "Automated certificate renewal, ending the weekend outages",
    "Obtained the authority's approval for the new boiler at the first attempt",
    "Onboarding of a new engineer takes two days, down from nine",
    "Sank die Fehlerquote von 3,1 auf 0,7 Prozent",
    "La tasa de rebote bajó del 48 % al 31 %",
]


@pytest.mark.parametrize("line", NO_RESULT)
def test_prints_no_result(line):
    assert find_outcomes(line) == ()


@pytest.mark.parametrize("line", RESULT)
def test_prints_a_result(line):
    assert find_outcomes(line) != ()


def test_only_the_clause_with_the_result_is_kept():
    line = "Moved the build to GitLab CI; cut build time by 40 %"
    assert find_outcomes(line) == ("cut build time by 40 %",)


def test_a_result_is_found_over_a_wrapped_line():
    assert find_outcomes("Cut deploy time\vby 40 %") == ("Cut deploy time by 40 %",)


@given(st.text(max_size=120))
def test_every_result_is_printed_in_the_line(text):
    flat = " ".join(text.replace("\v", " ").split())
    assert all(outcome in flat for outcome in find_outcomes(text))
