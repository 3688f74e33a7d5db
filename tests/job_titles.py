"""Job titles as postings and résumés print them, and the roles they may be read as; none is ``none``."""

TITLES = """
Sr. Cloud Infra Engineer II | cloud-engineer
Lead SDET | qa-engineer
Junior Pen Tester | penetration-tester
Manager, IT Audit | grc-auditor
VP of Engineering | engineering-manager
Sr Software Eng | software-engineer
Software Engineer III | software-engineer
Staff Software Engineer, Payments | software-engineer
Principal Engineer | none
SWE II | software-engineer
Software Development Engineer | software-engineer
SDE-2 | software-engineer
SDE II, AWS Lambda | software-engineer
Member of Technical Staff | software-engineer
Computer Programmer | software-engineer
Programmer Analyst | software-engineer
Application Developer | software-engineer
Applications Engineer III (Java) | software-engineer
C# Developer | backend-engineer|software-engineer
Sr. Java Developer | backend-engineer
Python Backend Developer | backend-engineer
Back End Engineer (Go) | backend-engineer
Node.js Developer | backend-engineer
PHP Developer | backend-engineer
API Developer | backend-engineer
Ruby on Rails Engineer | backend-engineer
Front End Engineer II | frontend-engineer
Frontend Developer - React | frontend-engineer
UI Developer | frontend-engineer
Web Developer | frontend-engineer
Angular Developer | frontend-engineer
Fullstack Engineer | full-stack-engineer
Full Stack Web Developer | full-stack-engineer
MERN Stack Developer | full-stack-engineer
iOS Engineer | mobile-engineer
Senior Android Developer | mobile-engineer
Flutter Developer | mobile-engineer
Mobile App Developer | mobile-engineer
Embedded Software Engineer | embedded-engineer
Firmware Engineer II | embedded-engineer
Unity Developer | game-developer
Gameplay Programmer | game-developer
Solidity Developer | blockchain-developer
Smart Contract Engineer | blockchain-developer
Web3 Engineer | blockchain-developer
Technical Writer II | technical-writer
Documentation Engineer | technical-writer
Sr. Technical Content Writer | technical-writer
Engineering Manager, Platform | engineering-manager
Director of Engineering | engineering-manager
Head of Engineering | engineering-manager
CTO | engineering-manager
Chief Technology Officer | engineering-manager
Software Development Manager | engineering-manager
Director, Software Engineering | engineering-manager
QA Lead | qa-engineer
Test Automation Engineer | qa-engineer
Quality Assurance Analyst | qa-engineer
Manual Tester | qa-engineer
Performance Test Engineer | qa-engineer
Software Tester (ISTQB) | qa-engineer
Sr. QA Automation Eng. | qa-engineer
Salesforce Developer | erp-crm-developer
SAP ABAP Consultant | erp-crm-developer
SAP FICO Functional Consultant | erp-crm-developer
ServiceNow Developer | erp-crm-developer
Dynamics 365 Consultant | erp-crm-developer
Workday Integration Analyst | erp-crm-developer
Oracle EBS Technical Consultant | erp-crm-developer
NetSuite Administrator | erp-crm-developer
AWS Cloud Engineer | cloud-engineer
Azure Cloud Engineer | cloud-engineer
Azure Administrator | cloud-engineer
Cloud Support Engineer II | cloud-engineer
GCP Data Engineer | data-engineer
Cloud Solutions Architect | cloud-architect
AWS Solutions Architect Professional | cloud-architect
Principal Cloud Architect | cloud-architect
Azure Architect | cloud-architect
Cloud Security Architect | cloud-security-engineer|security-architect
Cloud Security Engineer | cloud-security-engineer
FinOps Analyst | finops
Cloud Cost Optimization Lead | finops
DevOps Engineer | devops-engineer
Sr. DevOps Consultant | devops-engineer
DevSecOps Engineer | devops-engineer|security-engineer|cloud-security-engineer
Build and Release Engineer | devops-engineer
CI/CD Engineer | devops-engineer
Release Engineer | devops-engineer
Infrastructure Automation Engineer | devops-engineer
Site Reliability Engineer, SRE-SWE | sre
SRE Manager | sre
Production Engineer | sre
Reliability Engineer, Infrastructure | sre
Platform Engineer | platform-engineer
Kubernetes Engineer | platform-engineer
Staff Platform Engineer | platform-engineer
Linux Systems Administrator | systems-administrator
Sys Admin | systems-administrator
Sysadmin | systems-administrator
Windows Server Admin | systems-administrator
Systems Engineer II | systems-administrator
VMware Engineer | systems-administrator
Infrastructure Engineer | platform-engineer|systems-administrator
IT Systems Administrator I | systems-administrator
Unix Administrator | systems-administrator
Storage Engineer | systems-administrator
M365 Administrator | systems-administrator
Help Desk Technician | it-support
Helpdesk Analyst Tier 2 | it-support
IT Support Specialist | it-support
Desktop Support Technician II | it-support
Service Desk Analyst | it-support
1st Line Support Engineer | it-support
2nd Line Support Analyst | it-support
Field Service Technician | it-support
Technical Support Engineer | it-support
IT Technician | it-support
Deskside Support Engineer | it-support
IT Service Delivery Manager | it-service-manager
Service Desk Manager | it-service-manager
IT Manager | it-service-manager
Incident Manager | it-service-manager
Change Manager | it-service-manager
Problem Manager (ITIL) | it-service-manager
Director of IT | it-service-manager
Network Engineer II | network-engineer
Network Administrator | network-engineer
NOC Technician | network-engineer
NOC Engineer L2 | network-engineer
Wireless Network Engineer | network-engineer
Network Operations Engineer | network-engineer
Voice Engineer | network-engineer
Network Technician | network-engineer
Network Security Engineer | network-security-engineer
Firewall Engineer | network-security-engineer
Network Security Administrator | network-security-engineer
Network Architect | network-architect
Senior Network Design Architect | network-architect
SOC Analyst Tier 1 | soc-analyst
Cybersecurity Analyst | soc-analyst
Information Security Analyst | soc-analyst
Cyber Security Analyst II | soc-analyst
Security Operations Center Analyst (Night Shift) | soc-analyst
Threat Hunter | soc-analyst|forensics-ir
Cyber Threat Intelligence Analyst | forensics-ir|soc-analyst
L2 SOC Engineer | soc-analyst
Security Engineer | security-engineer
Application Security Engineer | security-engineer
AppSec Engineer | security-engineer
IAM Engineer | security-engineer
Product Security Engineer | security-engineer
Information Security Engineer III | security-engineer
Cybersecurity Engineer | security-engineer
Vulnerability Management Analyst | security-engineer|soc-analyst
Penetration Tester | penetration-tester
Sr. Pentester | penetration-tester
Red Team Operator | penetration-tester
Offensive Security Consultant | penetration-tester
Ethical Hacker | penetration-tester
GRC Analyst | grc-auditor
IT Auditor | grc-auditor
Senior IS Auditor | grc-auditor
Compliance Analyst, Information Security | grc-auditor
Third-Party Risk Analyst | grc-auditor
Data Protection Officer | grc-auditor
ISSO | grc-auditor
IT Risk Manager | grc-auditor
Security Compliance Manager | grc-auditor
Security Architect | security-architect
Enterprise Security Architect | security-architect
CISO | security-leadership
Director of Information Security | security-leadership
Information Security Manager | security-leadership
Head of Cyber Security | security-leadership
VP, Cybersecurity | security-leadership
Incident Responder | soc-analyst|forensics-ir
Digital Forensics Examiner | forensics-ir
DFIR Consultant | forensics-ir
Malware Analyst | forensics-ir
OT Security Engineer | ics-ot-engineer
SCADA Engineer | ics-ot-engineer
ICS Security Specialist | ics-ot-engineer
Data Engineer | data-engineer
Big Data Engineer (Spark) | data-engineer
ETL Developer | data-engineer
Analytics Engineer | data-engineer
Data Warehouse Developer | data-engineer
Databricks Engineer | data-engineer
Data Analyst | data-analyst
BI Developer | data-analyst
Business Intelligence Analyst | data-analyst
Power BI Developer | data-analyst
Sr. Reporting Analyst | data-analyst
Tableau Developer | data-analyst
Data Scientist II | data-scientist
Applied Scientist | data-scientist
Decision Scientist | data-scientist
ML Engineer | ml-engineer
Machine Learning Engineer III | ml-engineer
AI Engineer | ml-engineer
MLOps Engineer | ml-engineer
NLP Engineer | ml-engineer
Computer Vision Engineer | ml-engineer
Generative AI Engineer | ml-engineer
SQL DBA | database-administrator
Oracle DBA | database-administrator
PostgreSQL Database Administrator | database-administrator
Database Engineer | database-administrator
IT Project Manager | project-manager
Sr. Project Manager | project-manager
Technical Program Manager | project-manager
Program Manager, Cloud Migration | project-manager
PMO Lead | project-manager
Project Coordinator | project-manager
Delivery Manager | project-manager|it-service-manager
Scrum Master | scrum-master
Agile Coach | scrum-master
Release Train Engineer | scrum-master
Product Manager | product-manager
Product Owner | product-manager
Group Product Manager, Growth | product-manager
Technical Product Manager | product-manager
Business Analyst | business-analyst
IT Business Systems Analyst | business-analyst
Business Process Analyst | business-analyst
Systems Analyst | business-analyst
Solution Architect | solutions-architect
Technical Architect | solutions-architect
Presales Solutions Engineer | solutions-architect
Integration Architect | solutions-architect
Enterprise Architect | enterprise-architect
IT Trainer | trainer-instructor
Cisco Instructor | trainer-instructor
Technical Trainer - AWS | trainer-instructor
Microsoft Certified Trainer | trainer-instructor
Corporate IT Instructor | trainer-instructor
Cashier | none
Registered Nurse | none
Sales Manager | none
Marketing Analyst | data-analyst
Restaurant Manager | none
Warehouse Operative | none
Network Marketing Consultant | none
Civil Engineer | none
Account Executive | none
Security Guard | none
Personal Trainer | none
HR Business Partner | none
Graphic Designer | none
Financial Analyst | none
Interior Architect | none
Business Development Manager | none
Sr. Staff Software Engineer, Search Infrastructure | software-engineer
Software Developer in Test | qa-engineer
Senior SDET II | qa-engineer
Test Lead | qa-engineer
Test Manager | qa-engineer
QA Manager | qa-engineer
Software Quality Engineer | qa-engineer
Jr. Web Developer | frontend-engineer
WordPress Developer | frontend-engineer|backend-engineer
Vue.js Developer | frontend-engineer
Golang Engineer | backend-engineer
Scala Developer | backend-engineer|data-engineer
Django Developer | backend-engineer
Senior .NET Engineer | backend-engineer
Rust Engineer | software-engineer|backend-engineer
C/C++ Software Engineer | software-engineer|embedded-engineer
React Native Developer | mobile-engineer
Swift Developer | mobile-engineer
Kotlin Android Engineer | mobile-engineer
FPGA Engineer | embedded-engineer
Unreal Engine Developer | game-developer
Team Lead, Software Development | engineering-manager|software-engineer
Engineering Lead | engineering-manager
Head of Technology | engineering-manager
VP Engineering, Infrastructure | engineering-manager
Chief Information Officer | engineering-manager|it-service-manager|security-leadership
Cloud Engineer (Azure) - Contract | cloud-engineer
Multi-Cloud Engineer | cloud-engineer
Cloud Infrastructure Architect | cloud-architect
Senior Consultant, Cloud Security | cloud-security-engineer
AWS DevOps Engineer | devops-engineer|cloud-engineer
Azure DevOps Engineer | devops-engineer
DevOps Lead | devops-engineer
DevOps Architect | devops-engineer
GitOps Engineer | devops-engineer|platform-engineer
SRE II | sre
Senior SRE (Remote) | sre
Systems Reliability Engineer | sre
OpenShift Administrator | platform-engineer|systems-administrator
Linux Engineer III | systems-administrator
RHEL Administrator | systems-administrator
Active Directory Engineer | systems-administrator
Server Administrator | systems-administrator
Virtualization Engineer | systems-administrator
IT Administrator | systems-administrator
IT Infrastructure Specialist | systems-administrator
Backup Administrator | systems-administrator
Citrix Engineer | systems-administrator
Desktop Support Analyst | it-support
L1 Support Engineer | it-support
IT Help Desk Intern | it-support
Customer Support Engineer | it-support
End User Computing Technician | it-support
Application Support Analyst | it-support
PC Technician | it-support
IT Operations Manager | it-service-manager
Head of IT Service Management | it-service-manager
ITSM Process Manager | it-service-manager
Service Level Manager | it-service-manager
CCNA Network Engineer | network-engineer
LAN/WAN Engineer | network-engineer
Network Support Engineer | network-engineer
Network Analyst | network-engineer
VoIP Engineer | network-engineer
SD-WAN Engineer | network-engineer
Data Center Network Engineer | network-engineer
Telecommunications Engineer | network-engineer
Palo Alto Firewall Administrator | network-security-engineer
Junior SOC Analyst | soc-analyst
Tier II Security Analyst | soc-analyst
SIEM Analyst | soc-analyst
Information Assurance Analyst | soc-analyst|grc-auditor
Detection Engineer | soc-analyst|security-engineer
DevSecOps Lead | devops-engineer|security-engineer|cloud-security-engineer
Staff Security Engineer, Detection & Response | security-engineer
Identity and Access Management Analyst | security-engineer
Web Application Penetration Tester | penetration-tester
Red Teamer | penetration-tester
Security Consultant (Penetration Testing) | penetration-tester|security-engineer
ISO 27001 Lead Auditor | grc-auditor
Privacy Analyst | grc-auditor
Internal Auditor - IT | grc-auditor
Information System Security Manager (ISSM) | grc-auditor|security-leadership
Cyber Risk Consultant | grc-auditor
Principal Security Architect | security-architect
BISO | security-leadership
Director, Cyber Security | security-leadership
Incident Response Lead | forensics-ir|soc-analyst
Reverse Engineer | forensics-ir
Snowflake Developer | data-engineer
Azure Data Engineer II | data-engineer
Informatica Developer | data-engineer
BI Analyst | data-analyst
Product Analyst | data-analyst
Junior Data Analyst | data-analyst
Principal Data Scientist | data-scientist
Research Scientist, Machine Learning | data-scientist|ml-engineer
LLM Engineer | ml-engineer
Senior MLOps Engineer | ml-engineer
Deep Learning Engineer | ml-engineer
MS SQL Server DBA | database-administrator
MongoDB Administrator | database-administrator
Database Developer | database-administrator|data-engineer|backend-engineer
Agile Project Manager | project-manager
Infrastructure Project Manager | project-manager
Technical Project Manager | project-manager
Programme Manager | project-manager
Agile Delivery Lead | scrum-master|project-manager
SAFe RTE | scrum-master
Senior Product Owner | product-manager
Director of Product Management | product-manager
Lead Business Analyst | business-analyst
Business Systems Analyst | business-analyst
Sales Engineer | solutions-architect
Solutions Engineer | solutions-architect
Principal Solution Architect | solutions-architect
Software Architect | solutions-architect|software-engineer
TOGAF Enterprise Architect | enterprise-architect
Salesforce Administrator | erp-crm-developer
Junior Salesforce Developer | erp-crm-developer
SAP Basis Administrator | erp-crm-developer|systems-administrator
Dynamics 365 Functional Consultant | erp-crm-developer
RPA Developer | erp-crm-developer|software-engineer
Curriculum Developer, Cloud | trainer-instructor
Cybersecurity Instructor | trainer-instructor
Technical Documentation Specialist | technical-writer
Ethereum Developer | blockchain-developer
PLC Programmer | ics-ot-engineer|embedded-engineer
Truck Driver | none
Electrical Engineer | none
Mechanical Engineer | none
Chef de Partie | none
Store Associate | none
Product Designer | none
Legal Counsel | none
Process Engineer | none
Quality Control Inspector | none
Sound Engineer | none
Landscape Architect | none
Cybersecurity Specialist | security-engineer|soc-analyst
Lead Infrastructure & Cloud Engineer | cloud-engineer|platform-engineer|systems-administrator
Senior Manager, Information Security | security-leadership
Network Engineer, Wireless | network-engineer
Software Engineer - Backend | backend-engineer|software-engineer
Software Engineer, Machine Learning | ml-engineer|software-engineer
Engineer II, Software | software-engineer
Data Engineering Manager | data-engineer|engineering-manager
Manager of Software Development | engineering-manager
Java/J2EE Developer | backend-engineer
Full Stack .NET Developer | full-stack-engineer|backend-engineer
AWS Certified Solutions Architect | cloud-architect|solutions-architect
Cloud Operations Manager | cloud-engineer
Azure Solution Architect | cloud-architect
Google Cloud Architect | cloud-architect
Platform Engineering Lead | platform-engineer
Cyber Security Consultant | security-engineer
Security Operations Manager | soc-analyst|security-leadership
Threat Intel Analyst | forensics-ir|soc-analyst
Governance, Risk and Compliance Manager | grc-auditor
SOX IT Auditor | grc-auditor
Network and Systems Administrator | systems-administrator|network-engineer
IT Support Engineer II | it-support
Service Desk Team Lead | it-support|it-service-manager
Oracle Database Administrator (DBA) | database-administrator
Data Architect | data-engineer|solutions-architect|enterprise-architect
Reporting Developer | data-analyst
Senior Consultant, SAP S/4HANA | erp-crm-developer
Technical Program Manager II | project-manager
Junior Project Manager | project-manager
Certified Scrum Master | scrum-master
VP of Product | product-manager
Chief Product Officer | product-manager
Senior Technical Trainer | trainer-instructor
Games Programmer | game-developer
Embedded Linux Developer | embedded-engineer
API Technical Writer | technical-writer
Director of Cloud Engineering | cloud-engineer|engineering-manager
Senior Cloud Consultant (AWS) | cloud-engineer
Penetration Testing Lead | penetration-tester
Bartender | none
Financial Controller | none
Data Entry Clerk | none
Sales Representative | none
Customer Success Manager | none
"""
