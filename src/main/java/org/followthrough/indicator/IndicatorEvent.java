package org.followthrough.indicator;

/** What is kept of indicators beside their versions. */
enum IndicatorEvent {
    FIGURES_IMPORTED
}
