package org.followthrough.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.followthrough.shared.chart.RangeChart.Mark;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the figures back out of a drawn chart: from where its bars, lines and marks stand beside its axis. */
public final class DrawnChart {

    private static final String GRID = "rgb(217,221,224)";
    private static final String AXIS = "rgb(107,119,128)";
    private static final String TRIANGLE = "rgb(194,65,12)";
    private static final String DIAMOND = "rgb(73,0,146)";
    /** The figure of a triangle stands at this part of the way from its tip to its base. */
    private static final double TIP = 1.2 / 2.2;
    private static final Pattern POINT = Pattern.compile("([\\d.]+) ([\\d.]+)");

    private final Element root;

    /** @param svg as it stands in a page */
    public DrawnChart(String svg) {
        try {
            root = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(svg, e);
        }
    }

    /** The segments of each bar that runs across, from the top and from the axis. */
    public List<List<Long>> rows() {
        return bars("y", Comparator.comparingDouble(bar -> number(bar, "x")), "width", across());
    }

    /** The segments of each column, from the left and from the axis. */
    public List<List<Long>> columns() {
        return bars("x", Comparator.comparingDouble((Element bar) -> number(bar, "y")).reversed(), "height", up());
    }

    /** How long each bar without an axis is, from the top; the longest is 1. */
    public List<Double> lengths() {
        List<Double> widths = all("rect").filter(DrawnChart::isBar).map(bar -> number(bar, "width")).toList();
        double longest = widths.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return widths.stream().map(width -> width / longest).toList();
    }

    private List<List<Long>> bars(String place, Comparator<Element> order, String length, Scale scale) {
        Map<Double, List<Element>> bars = new TreeMap<>();
        all("rect").filter(DrawnChart::isBar)
                .forEach(bar -> bars.computeIfAbsent(number(bar, place), at -> new ArrayList<>()).add(bar));
        return bars.values().stream().map(bar -> bar.stream().sorted(order)
                .map(segment -> Math.round(Math.abs(number(segment, length) / scale.pixels()))).toList()).toList();
    }

    private static boolean isBar(Element rectangle) {
        return !inherited(rectangle, "fill").equals("white");
    }

    /** The figures of each line drawn through points, in the order drawn. */
    public List<List<Double>> lines() {
        Scale scale = up();
        return all("path").filter(path -> path.getAttribute("fill").equals("none"))
                .map(path -> POINT.matcher(path.getAttribute("d")).results()
                        .map(point -> scale.figure(Double.parseDouble(point.group(2)))).toList()).toList();
    }

    /** The figures of the marks, from the left. */
    public List<Double> marks() {
        Scale scale = up();
        return placed().stream().map(Placed::y).map(scale::figure).toList();
    }

    /** How the figures of a line are marked, from the left. */
    public List<Mark> kinds() {
        return placed().stream().map(Placed::kind).toList();
    }

    /** A mark and the middle of its shape. */
    private record Placed(double x, double y, Mark kind) {
    }

    private List<Placed> placed() {
        return Stream.of(all("circle").map(disc -> new Placed(number(disc, "cx"), number(disc, "cy"), Mark.USUAL)),
                all("rect").map(square -> new Placed(number(square, "x") + number(square, "width") / 2,
                        number(square, "y") + number(square, "height") / 2, Mark.IMPROVING)),
                shapes(TRIANGLE).map(tip -> new Placed(tip[0], tip[1] + (tip[3] - tip[1]) * TIP,
                        tip[1] < tip[3] ? Mark.CONCERN_HIGH : Mark.CONCERN_LOW)),
                shapes(DIAMOND).map(tip -> new Placed(tip[0], tip[3], Mark.NOTABLE)))
                .flatMap(marks -> marks).sorted(Comparator.comparingDouble(Placed::x)).toList();
    }

    private Stream<double[]> shapes(String colour) {
        return all("path").filter(path -> inherited(path, "fill").equals(colour))
                .map(path -> POINT.matcher(path.getAttribute("d")).results()
                        .flatMap(point -> Stream.of(point.group(1), point.group(2)))
                        .mapToDouble(Double::parseDouble).toArray());
    }

    /** The figures at which straight lines are drawn, such as limits and a target. */
    public List<Double> levels() {
        Scale scale = up();
        return all("line").filter(line -> !isGrid(line) && number(line, "y1") == number(line, "y2"))
                .map(line -> scale.figure(number(line, "y1"))).toList();
    }

    /** How far the figure read may be from the one drawn. */
    public double hair() {
        return Math.abs(0.1 / up().pixels());
    }

    /** Where the figures of an axis stand: {@code pixels} for each one more, nought at {@code nought}. */
    private record Scale(double nought, double pixels) {

        double figure(double at) {
            return (at - nought) / pixels;
        }
    }

    private Scale across() {
        double foot = grid().mapToDouble(line -> number(line, "y2")).max().orElse(0);
        return scale(grid().map(line -> number(line, "x1")).sorted().toList(),
                numbers().filter(text -> number(text, "y") > foot));
    }

    private Scale up() {
        double left = grid().mapToDouble(line -> number(line, "x1")).min().orElse(0);
        return scale(grid().map(line -> number(line, "y1")).sorted(Comparator.reverseOrder()).toList(),
                numbers().filter(text -> number(text, "x") < left));
    }

    /** The numbers beside the lines of the grid say what figures the lines stand for. */
    private static Scale scale(List<Double> lines, Stream<Element> numbers) {
        List<Double> figures = numbers.map(text -> Double.valueOf(words(text))).sorted().toList();
        if (figures.size() != lines.size()) {
            throw new IllegalStateException(figures + " at " + lines);
        }
        int last = lines.size() - 1;
        double pixels = (lines.get(last) - lines.get(0)) / (figures.get(last) - figures.get(0));
        return new Scale(lines.get(0) - figures.get(0) * pixels, pixels);
    }

    private Stream<Element> grid() {
        return all("line").filter(DrawnChart::isGrid);
    }

    private static boolean isGrid(Element line) {
        String stroke = inherited(line, "stroke");
        return stroke.equals(GRID) || stroke.equals(AXIS) && inherited(line, "stroke-dasharray").equals("none");
    }

    private Stream<Element> numbers() {
        return all("text").filter(text -> !inherited(text, "font-weight").equals("bold"))
                .filter(text -> words(text).matches("\\d+(\\.\\d+)?"));
    }

    private static String words(Element text) {
        return text.getTextContent().strip().replace(",", "").replace("%", "");
    }

    private Stream<Element> all(String tag) {
        NodeList found = root.getElementsByTagName(tag);
        Function<Integer, Element> element = n -> (Element) found.item(n);
        return IntStream.range(0, found.getLength()).boxed().map(element)
                .filter(one -> !((Element) one.getParentNode()).getTagName().equals("clipPath"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static String inherited(Element element, String attribute) {
        for (Node node = element; node instanceof Element one; node = node.getParentNode()) {
            if (one.hasAttribute(attribute)) {
                return one.getAttribute(attribute);
            }
        }
        return "";
    }
}
