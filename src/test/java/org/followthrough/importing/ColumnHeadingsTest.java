package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnHeadingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "No.|NUMBER", "#|NUMBER", "Recommendation No|NUMBER", "Ref|NUMBER",
            "Recommendation|RECOMMENDATION", "RECOMMENDATIONS|RECOMMENDATION", "Issues identified|RECOMMENDATION",
            "Ofsted Area for Improvement|RECOMMENDATION", "How will the LSCB~do this?|RECOMMENDATION",
            "Objective|RECOMMENDATION",
            "Scope of recommendation|SCOPE", "Level for Action|SCOPE",
            "Action|ACTION", "ACTION(s) REQUIRED|ACTION", "Actions to be taken|ACTION", "Action to be taken|ACTION",
            "Actions required|ACTION", "Specific Actions|ACTION", "What will it do?|ACTION",
            "Action to meet recommendation|ACTION",
            "Lead Agency|LEAD_AGENCY", "Addressed to|LEAD_AGENCY", "Agency/Organisation|LEAD_AGENCY",
            "Lead|LEAD_PERSON", "Lead Person(s)|LEAD_PERSON", "Identified Lead|LEAD_PERSON",
            "Person responsible|LEAD_PERSON",
            "Responsible Officer|LEAD_PERSON", "Responsibility|LEAD_PERSON", "Responsible~lead/ group|LEAD_PERSON",
            "By whom|LEAD_PERSON",
            "Supporting agencies|SUPPORTING_AGENCIES", "Other agencies involved|SUPPORTING_AGENCIES",
            "Target Date|DUE", "Date|DUE", "By When|DUE", "WHEN|DUE", "TIMESCALE|DUE", "Timescale-Target|DUE",
            "Target completion date|DUE", "Give expected new achievement date|DUE", "Deadline|DUE", "Due date|DUE",
            "Review Date|REVIEW_DATE",
            "Key milestones to enact recommendation|MILESTONES",
            "Key milestone achieved in enacting recommendation|MILESTONES",
            "Progress|PROGRESS_NOTE", "PROGRESS at MARCH 2014|PROGRESS_NOTE", "Progress to date|PROGRESS_NOTE",
            "Update on progress|PROGRESS_NOTE", "Progress~RAG status|PROGRESS_NOTE",
            "Progresspresented to Committee~Dec 2017|PROGRESS_NOTE",
            "R/A/G|STATUS", "RAG rating|STATUS", "Progress indicator|STATUS", "Status|STATUS", "Achieved (tick)|STATUS",
            "On Target to Achieve|STATUS", "Assessment of progress Categories~1 - 4|STATUS",
            "Date of completion and outcome|COMPLETED", "Date completed|COMPLETED",
            "Agency response to recommendations|RESPONSE",
            "Success criteria|SUCCESS_MEASURE", "Output-Outcome measurement|SUCCESS_MEASURE",
            "Evidence to be probed|SUCCESS_MEASURE",
            "What will impact be and how~measured|SUCCESS_MEASURE", "How will we know?|SUCCESS_MEASURE",
            "EXPECTED OUTCOME|INTENDED_OUTCOME", "What is desired~outcome|INTENDED_OUTCOME",
            "Source|SOURCE", "Comments|NOTE"})
    void knowsTheSpellingsBoardsUse(String heading, Field field) {
        assertThat(ColumnHeadings.field(heading.replace('~', '\n'))).contains(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ofsted Para No", "Monitoring and Evaluation", "Anytown", "3",
            "Brief all health visitors"})
    void doesNotKnowWhatFitsNothing(String heading) {
        assertThat(ColumnHeadings.field(heading)).isEmpty();
    }
}
