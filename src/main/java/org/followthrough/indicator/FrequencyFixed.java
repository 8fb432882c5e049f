package org.followthrough.indicator;

/** Figures are known by their periods, so that how often they are returned cannot be changed any more. */
public class FrequencyFixed extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
