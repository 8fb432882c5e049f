package org.followthrough.plan;

/** Where a recommendation was made; its number is unique within its source. */
public enum RecommendationSource {
    OVERVIEW_REPORT, AGENCY_REPORT, INSPECTION, CHALLENGE
}
