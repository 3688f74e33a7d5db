"""One invented résumé, to be set in many designs."""

from __future__ import annotations

NAME = "Ottilie Branagh-Sato"
ROLE = "Platform Engineer"
CONTACT = ("Leith, Edinburgh", "ottilie@example.com", "+44 131 496 0177")

SUMMARY = (
    "Platform engineer with nine years in retail and public health. I move teams from servers "
    "that nobody dares to touch to clusters that anybody may rebuild, and I write down how."
)

JOBS = (
    (
        "Senior Platform Engineer",
        "Tidewater Groceries",
        "Mar 2021 – Present",
        (
            "Migrated 140 services from virtual machines to Kubernetes on Amazon EKS, which cut "
            "the time of a deployment from 50 to 6 minutes.",
            "Wrote Terraform modules for networks, databases and queues that 18 teams now use.",
            "Built the Prometheus and Grafana alerting and reduced night calls by 70 %.",
        ),
    ),
    (
        "Systems Engineer",
        "Lothian Health Records",
        "Jun 2017 – Feb 2021",
        (
            "Automated the patching of 600 Red Hat Enterprise Linux servers with Ansible and took "
            "the monthly window from two nights to three hours.",
            "Replaced the backup scripts by Veeam jobs and restored two lost databases within an "
            "hour each.",
        ),
    ),
    (
        "Junior Administrator",
        "Caldera Print Works",
        "Sep 2014 – May 2017",
        (
            "Configured Cisco switches and VLANs for three buildings.",
            "Migrated 80 mailboxes from Exchange 2010 to Microsoft 365 without a lost message.",
        ),
    ),
)

PROJECTS = (
    (
        "Harbour Tides",
        "2023",
        "Built a tide table service in Go on AWS Lambda and DynamoDB; 1,200 sailors use it daily.",
    ),
    (
        "Ledger Exporter",
        "2022",
        "Wrote a Prometheus exporter in Python for bookkeeping databases, with a Helm chart.",
    ),
)

LAB = (
    "Run a three-node Proxmox cluster with k3s and Longhorn storage.",
    "Deployed pfSense with WireGuard and Suricata for a segmented home network.",
)

# Name, issuer, issued, expires, state, credential id.
CERTIFICATIONS = (
    (
        "Certified Kubernetes Administrator (CKA)",
        "CNCF",
        "May 2025",
        "May 2027",
        "",
        "LF-7h2k9qv3ma",
    ),
    (
        "AWS Certified Solutions Architect – Professional",
        "Amazon",
        "Nov 2024",
        "Nov 2027",
        "",
        "AWS-PSA-40417",
    ),
    ("HashiCorp Certified: Terraform Associate", "HashiCorp", "Jan 2025", "Jan 2027", "", ""),
    (
        "Red Hat Certified Engineer (RHCE)",
        "Red Hat",
        "Aug 2019",
        "Aug 2022",
        "expired",
        "190-114-207",
    ),
    ("Cisco Certified Network Associate (CCNA)", "Cisco", "Feb 2016", "Feb 2019", "expired", ""),
    ("ITIL 4 Foundation", "PeopleCert", "Oct 2020", "", "", "GR671204885OB"),
    ("Certified Kubernetes Security Specialist (CKS)", "CNCF", "", "", "in progress", ""),
    ("Google Cloud Professional Cloud Architect", "Google", "", "", "planned for 2027", ""),
)

EDUCATION = (
    ("BSc (Hons) Computing", "Firth Valley University", "2011 – 2014"),
    ("HND Computer Networks", "Musselburgh College", "2009 – 2011"),
)

SKILLS = (
    ("Cloud", "AWS, EKS, Lambda, DynamoDB"),
    ("Operations", "Kubernetes, Terraform, Ansible, Linux"),
    ("Languages", "Python, Go, Bash"),
)

LANGUAGES = ("English (native)", "Japanese (fluent)", "German (basic)")


def remarks(certification: tuple[str, ...], between: str = ", ") -> str:
    """What is printed behind a certification's name where it has no columns of its own."""
    _, issuer, issued, expires, state, number = certification
    parts = [issuer, issued, f"valid until {expires}" if expires else "", state]
    parts.append(f"Credential ID {number}" if number else "")
    return between.join(part for part in parts if part)
