"""Europass XML of both vocabularies is read as its pages print it."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pdf_files import pdf_file, stream, words
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfparser import PDFParser

from certlens.document import Document, Source
from certlens.matching import match
from certlens.parsers.europass import lines_from_xml
from certlens.parsers.pdf_attachments import xml_attachments

CANDIDATE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9"
  xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
<hr:DocumentID schemeID="Test-1" schemeAgencyName="EUROPASS"/>
<CandidateSupplier><hr:PartyID/><hr:PartyName>Owner</hr:PartyName></CandidateSupplier>
<CandidatePerson>
  <PersonName><oa:GivenName>Ana</oa:GivenName><hr:FamilyName>Example</hr:FamilyName></PersonName>
  <Communication><ChannelCode>Email</ChannelCode><oa:URI>ana@example.com</oa:URI></Communication>
  <hr:BirthDate>1990-01-01</hr:BirthDate>
</CandidatePerson>
<CandidateProfile languageCode="en"><hr:ID/>
  <hr:ExecutiveSummary>&lt;p&gt;Runs clusters.&lt;/p&gt;</hr:ExecutiveSummary>
  {profile}
  <RenderingInformation><Design><Template>Template1</Template></Design></RenderingInformation>
</CandidateProfile></Candidate>"""

PASSPORT = """<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
<DocumentInfo><DocumentType>ECV</DocumentType></DocumentInfo>
<LearnerInfo>
  <Identification>
    <PersonName><FirstName>Ana</FirstName><Surname>Example</Surname></PersonName>
    <ContactInfo><Email><Contact>ana@example.com</Contact></Email></ContactInfo>
    <Demographics><Birthdate year="1990"/></Demographics>
  </Identification>
  <Headline><Type><Code>job_applied_for</Code><Label>JOB APPLIED FOR</Label></Type>
    <Description><Label>Cloud Engineer</Label></Description></Headline>
  {profile}
</LearnerInfo>
<AttachmentList><Attachment><Data>QUJD</Data></Attachment></AttachmentList>
</SkillsPassport>"""

JOB = """<EmploymentHistory><EmployerHistory>
<hr:OrganizationName>Northwind</hr:OrganizationName>
<OrganizationContact><Communication><Address><oa:CityName>Porto</oa:CityName>
<CountryCode>pt</CountryCode></Address></Communication></OrganizationContact>
<PositionHistory><PositionTitle typeCode="FREETEXT">Cloud Engineer</PositionTitle>
<eures:EmploymentPeriod>
<eures:StartDate><hr:FormattedDateTime>2020-01-15</hr:FormattedDateTime></eures:StartDate>
{end}</eures:EmploymentPeriod>
<oa:Description>{text}</oa:Description><City>Lisbon</City><Country>pt</Country>
</PositionHistory></EmployerHistory></EmploymentHistory>"""
CURRENT = "<hr:CurrentIndicator>true</hr:CurrentIndicator>"
ENDED = "<eures:EndDate><hr:FormattedDateTime>2023-05</hr:FormattedDateTime></eures:EndDate>"
LIST = "&lt;p&gt;Platform:&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Moved 40&amp;nbsp;services&lt;/li&gt;&lt;/ul&gt;"

OLD_JOB = """<WorkExperienceList><WorkExperience>
<Period><From year="2020" month="--01"/>{end}</Period>
<Position><Code>1</Code><Label>Cloud Engineer</Label></Position>
<Activities>&lt;ul&gt;&lt;li&gt;Moved 40 services&lt;/li&gt;&lt;/ul&gt;</Activities>
<Employer><Name>Northwind</Name><ContactInfo><Address><Contact><Municipality>Lisbon</Municipality>
<Country><Code>PT</Code><Label>Portugal</Label></Country></Contact></Address></ContactInfo>
</Employer></WorkExperience></WorkExperienceList>"""


def texts(template, profile):
    """The lines below the top of the profile."""
    lines = lines_from_xml(template.replace("{profile}", profile).encode())
    known = [line.text for line in lines]
    top = 4 if "Summary" in known else 2
    assert known[:2] == ["Ana Example", "ana@example.com"]
    return known[top:]


NO_EUROPASS = [
    ("no XML", b"Ana Example"),
    ("nothing", b""),
    ("damaged", CANDIDATE[:400].encode()),
    ("another vocabulary", b'<Candidate xmlns="http://a.example/1.0"><PersonName>Ana</PersonName></Candidate>'),
    ("an invoice", b'<Invoice xmlns="urn:europass"><Name>Ana</Name></Invoice>'),
    ("empty", b'<Candidate xmlns="http://www.europass.eu/1.0"/>'),
    ("blank", b'<Candidate xmlns="http://www.europass.eu/1.0"><CandidateProfile><EmploymentHistory> '
     b"</EmploymentHistory></CandidateProfile></Candidate>"),
]  # fmt: skip


@pytest.mark.parametrize("xml", [c[1] for c in NO_EUROPASS], ids=[c[0] for c in NO_EUROPASS])
def test_what_is_not_europass_has_no_lines(xml):
    assert lines_from_xml(xml) == ()


def test_entities_are_not_expanded():
    doctype = '<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    xml = CANDIDATE.replace("<Candidate ", f"{doctype}<Candidate ", 1)
    xml = xml.replace("{profile}", JOB.format(text="Moved &a; services", end=CURRENT))
    assert "aaaa" not in "".join(line.text for line in lines_from_xml(xml.encode()))


@pytest.mark.parametrize(
    ("template", "summary"), [(CANDIDATE, "Runs clusters."), (PASSPORT, "Cloud Engineer")]
)
def test_only_what_a_page_shows_is_printed(template, summary):
    lines = lines_from_xml(template.replace("{profile}", "").encode())
    assert [(line.text, line.heading_level) for line in lines] == [
        ("Ana Example", None),
        ("ana@example.com", None),
        ("Summary", 1),
        (summary, None),
    ]


SECTIONS = [
    ("job", CANDIDATE, JOB.format(text="Ran EKS.", end=ENDED),
     ["Work Experience", "Cloud Engineer, Northwind, Lisbon\t2020-01-15 – 2023-05", "Ran EKS."]),
    ("present job", CANDIDATE, JOB.format(text=LIST, end=CURRENT),
     ["Work Experience", "Cloud Engineer, Northwind, Lisbon\t2020-01-15 – Present", "Platform:",
      "• Moved 40 services"]),
    ("degree", CANDIDATE, "<EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>"
     "Example University</hr:OrganizationName><AttendancePeriod><StartDate><hr:FormattedDateTime>"
     "2012</hr:FormattedDateTime></StartDate></AttendancePeriod><EducationDegree><hr:DegreeName>BSc"
     "</hr:DegreeName><OccupationalSkillsCovered>Networks</OccupationalSkillsCovered>"
     "</EducationDegree></EducationOrganizationAttendance></EducationHistory>",
     ["Education and Training", "BSc, Example University\t2012", "Networks"]),
    ("certification", CANDIDATE, "<Certifications><Certification><hr:CertificationName>CKA"
     "</hr:CertificationName><hr:IssuingAuthority><hr:Name>CNCF</hr:Name></hr:IssuingAuthority>"
     "<hr:FirstIssuedDate><hr:FormattedDateTime>2025-05</hr:FormattedDateTime></hr:FirstIssuedDate>"
     "</Certification></Certifications>",
     ["Certifications", "CKA, issued 2025-05, issued by CNCF"]),
    ("languages and skills", CANDIDATE, "<PersonQualifications><PersonCompetency><CompetencyID>eng"
     "</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID><eures:CompetencyDimension><eures:Score>"
     "<hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension></PersonCompetency>"
     "<PersonCompetency><CompetencyID>7</CompetencyID><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID>"
     "<hr:CompetencyName>Terraform</hr:CompetencyName></PersonCompetency></PersonQualifications>",
     ["Skills", "Terraform", "Languages", "eng (C1)"]),
    ("a section of one's own", CANDIDATE, "<Others><Title>Talks</Title><Other><Title>Kube day"
     "</Title><Description>Spoke on EKS</Description></Other></Others>",
     ["Talks", "Kube day", "Spoke on EKS"]),
    ("a section not known", CANDIDATE, "<MilitaryHistory><Service><Title>Signals</Title>"
     "<Rank>Corporal</Rank></Service></MilitaryHistory>",
     ["Military history", "Signals", "Rank: Corporal"]),
    ("older job", PASSPORT, OLD_JOB.format(end='<To year="2023" month="--05" day="---31"/>'),
     ["Work Experience", "Cloud Engineer, Northwind, Lisbon\t2020-01 – 2023-05-31",
      "• Moved 40 services"]),
    ("older present job", PASSPORT, OLD_JOB.format(end="<Current>true</Current>"),
     ["Work Experience", "Cloud Engineer, Northwind, Lisbon\t2020-01 – Present",
      "• Moved 40 services"]),
    ("older skills", PASSPORT, "<Skills><Linguistic><MotherTongueList><MotherTongue><Description>"
     "<Code>pt</Code><Label>Portuguese</Label></Description></MotherTongue></MotherTongueList>"
     "<ForeignLanguageList><ForeignLanguage><Description><Label>English</Label></Description>"
     "<ProficiencyLevel><Listening>C1</Listening><Reading>C1</Reading><Writing>B2</Writing>"
     "</ProficiencyLevel></ForeignLanguage></ForeignLanguageList></Linguistic><Computer>"
     "<Description>Terraform</Description><CertificateList><Certificate><Title>CKA</Title>"
     '<IssueDate year="2025" month="--05"/></Certificate></CertificateList></Computer><Driving>'
     "<Description><Licence>B</Licence></Description></Driving></Skills>",
     ["Skills", "Terraform", "Driving licence: B", "Languages", "Portuguese", "English (C1, B2)",
      "Certifications", "CKA, issued 2025-05"]),
    ("older achievements", PASSPORT, "<AchievementList><Achievement><Title><Code>certifications"
     "</Code><Label>Certifications</Label></Title><Description>&lt;p&gt;CKA, 2025&lt;/p&gt;"
     "</Description></Achievement><Achievement><Title><Label>Certifications</Label></Title>"
     "<Description>CKAD, 2024</Description></Achievement><Achievement><Title><Label>Projects"
     "</Label></Title><Description>Home lab</Description></Achievement></AchievementList>",
     ["Certifications", "CKA, 2025", "CKAD, 2024", "Projects", "Home lab"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("template", "profile", "expected"), [c[1:] for c in SECTIONS], ids=[c[0] for c in SECTIONS]
)
def test_sections_read_as_printed(template, profile, expected):
    assert texts(template, profile) == expected


def test_the_oldest_vocabulary_in_lower_case():
    xml = """<e:learnerinfo xmlns:e="http://europass.cedefop.europa.eu/Europass/V2.0">
    <identification><firstname>Ana</firstname><lastname>Example</lastname></identification>
    <workexperiencelist><workexperience><period><from><year>2002</year><month>--08</month></from>
    <to><year>2004</year></to></period><position><code>1</code><label>Analyst</label></position>
    <activities>Ran reports</activities><employer><name>Contoso</name></employer>
    </workexperience></workexperiencelist></e:learnerinfo>"""
    assert [line.text for line in lines_from_xml(xml.encode())] == [
        "Ana Example",
        "Work Experience",
        "Analyst, Contoso\t2002-08 – 2004",
        "Ran reports",
    ]


def test_matching_reads_the_lines():
    xml = CANDIDATE.replace(
        "{profile}",
        JOB.format(text=LIST.replace("services", "services to EKS"), end=CURRENT)
        + "<Certifications><Certification><Title>CKA</Title><Date>2025-05</Date></Certification>"
        "</Certifications>",
    )
    source = Source(path="cv.pdf", sha256="0", format="pdf", pages=1)
    resume = match(
        Document(source=source, lines=lines_from_xml(xml.encode())), as_of=date(2026, 11, 1)
    )
    assert [(claim.certification, claim.issued) for claim in resume.claims] == [
        ("cncf-cka", "2025-05")
    ]
    (job,) = resume.entries
    assert (job.kind, job.start, job.end, job.current) == ("job", "2020-01-15", None, True)
    assert [item.kind for item in resume.evidence] == ["work"]


XML = b'\xef\xbb\xbf<?xml version="1.0"?><Candidate/>'


def attached(catalog, *others):
    """The attachments of a PDF whose catalogue has these entries."""
    data = pdf_file(words(72, 72, "Ana"), others=others)
    # pdf_file leaves no room in the catalogue: a later one, as programs append when they save.
    start = data.rindex(b"startxref") + len(b"startxref\n")
    before = data[start : data.index(b"\n", start)].decode()
    body = f"1 0 obj\n<< /Type /Catalog /Pages 2 0 R {catalog} >>\nendobj\n"
    place = len(data)
    table = f"xref\n1 1\n{place:010} 00000 n \n"
    trailer = f"trailer\n<< /Size 99 /Root 1 0 R /Prev {before} >>\n"
    data += f"{body}{table}{trailer}startxref\n{place + len(body)}\n%%EOF\n".encode()
    return list(xml_attachments(PDFDocument(PDFParser(BytesIO(data)))))


FILE = "<< /Type /Filespec /F (attachment.xml) /EF << /F 10 0 R >> >>"
ATTACHED = [
    ("none", "", []),
    ("no list of files", "/Names << /Dests << >> >>", []),
    ("in the list of files", f"/Names << /EmbeddedFiles << /Names [(a.xml) {FILE}] >> >>", [XML]),
    ("in a list below", f"/Names << /EmbeddedFiles << /Kids [<< /Names [(a) {FILE}] >>] >> >>",
     [XML]),
    ("as associated file", f"/AF [{FILE}]", [XML]),
    ("in both", f"/Names << /EmbeddedFiles << /Names [(a.xml) {FILE}] >> >> /AF [{FILE}]", [XML]),
    ("a picture", f"/AF [{FILE.replace('10 0', '11 0')}]", []),
    ("a missing file", f"/AF [{FILE.replace('10 0', '77 0')}]", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("catalog", "expected"), [c[1:] for c in ATTACHED], ids=[c[0] for c in ATTACHED]
)
def test_xml_is_found_among_the_files_of_a_pdf(catalog, expected):
    assert attached(catalog, stream(XML), stream(b"\x89PNG")) == expected
