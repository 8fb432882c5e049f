/**
 * Draws the charts of pages and packs, and gives the table with the same figures.
 *
 * <p>A caller describes what it wants to show ({@link org.followthrough.shared.chart.StackedChart},
 * {@link org.followthrough.shared.chart.LineChart}, {@link org.followthrough.shared.chart.BarChart}) and hands the
 * description to {@link org.followthrough.shared.chart.Charts}. The kit knows no word of the domain: names, titles and
 * meanings of colours come with the description. It is the only place that names JFreeChart and Batik.
 *
 * <p>A new kind of chart is one record that permits itself in {@link org.followthrough.shared.chart.Chart}, and one
 * class that lays it out on a {@link org.followthrough.shared.chart.HousePlot}.
 */
package org.followthrough.shared.chart;
