package org.followthrough.importing;

/** What a column of a printed plan goes into. */
public enum Field {

    NUMBER("Number", true),
    RECOMMENDATION("Recommendation", true),
    SOURCE("Where the recommendation was made", true),
    SCOPE("Scope", true),
    RESPONSE("Response to the recommendation", false),
    INTENDED_OUTCOME("Intended outcome", true),
    REVIEW_DATE("Review date", true),
    ACTION("Action", true),
    LEAD_AGENCY("Lead agency", true),
    LEAD_PERSON("Lead person or job title", true),
    SUPPORTING_AGENCIES("Supporting agencies", true),
    DUE("Target date", true),
    SUCCESS_MEASURE("Success measure", false),
    MILESTONES("Milestones", false),
    PROGRESS_NOTE("Progress", false),
    STATUS("Status or colour", false),
    COMPLETED("Date finished", true),
    NOTE("Keep as note", false),
    /** The only way a cell is left out, and only by choice. */
    IGNORE("Ignore", false);

    private final String label;
    private final boolean once;

    Field(String label, boolean once) {
        this.label = label;
        this.once = once;
    }

    /** The words offered when columns are matched. */
    public String label() {
        return label;
    }

    /** Whether only one column may go into it. */
    public boolean once() {
        return once;
    }
}
