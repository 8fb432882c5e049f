package org.followthrough.plan;

/** Where a recommendation stands in its plan, without its words. */
record OutlineRow(long id, int position, RecommendationSource source, String sourceName, String numberPrinted,
                  String heading) {

    /** Whose recommendation it is and under which printed heading: numbers are compared only within one section. */
    Section section() {
        return new Section(source, sourceName, heading);
    }

    /** A part of a plan that has its own numbers. */
    record Section(RecommendationSource source, String sourceName, String heading) {
    }
}
