package org.followthrough.shared.web.part;

/** The shapes that say with form what colour says with colour. */
public enum Shape {
    TICK("<path d=\"M1.5 8.5 6 13 14.5 3\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"3\"/>"),
    ARROW("<path d=\"M7 1.5 2 6.5l5 5M2.5 6.5H10a4 4 0 0 1 0 8H7\" fill=\"none\" stroke=\"currentColor\""
            + " stroke-width=\"2.4\"/>"),
    HALF_RING("<circle cx=\"8\" cy=\"8\" r=\"6.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>"
            + "<path d=\"M8 1.5a6.5 6.5 0 0 0 0 13z\" fill=\"currentColor\"/>"),
    TRIANGLE("<path d=\"M8 1 15.5 14.5H.5z\" fill=\"currentColor\"/>"),
    DASHED_RING("<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.4\""
            + " stroke-dasharray=\"3.4 2.88\"/>"),
    DIAMOND("<path d=\"M8 .5 15.5 8 8 15.5.5 8z\" fill=\"currentColor\"/>"),
    DISC("<circle cx=\"8\" cy=\"8\" r=\"7\" fill=\"currentColor\"/>"),
    RING("<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.6\"/>"),
    NONE("");

    private final String drawing;

    Shape(String drawing) {
        this.drawing = drawing;
    }

    /** The shape as an svg element of this class and size in pixels; nothing for {@link #NONE}. */
    String svg(String cssClass, int size) {
        return this == NONE ? "" : "<svg class=\"" + cssClass + "\" viewBox=\"0 0 16 16\" width=\"" + size
                + "\" height=\"" + size + "\" aria-hidden=\"true\" focusable=\"false\">" + drawing + "</svg>";
    }
}
