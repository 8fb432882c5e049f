package org.followthrough.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of the board's own for links and the line under its name.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record BrandColour(int red, int green, int blue) {

    /** The colour every board starts with. */
    public static final BrandColour USUAL = new BrandColour(0x0b, 0x5c, 0x6b);

    /** Words on white, and white on the colour, can be read from here on: WCAG 2.2, 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;
    private static final Pattern WRITTEN = Pattern.compile("#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");

    /** A colour written as #0b5c6b, with or without its sign, in any case of letters; empty when it is none. */
    public static Optional<BrandColour> of(String written) {
        Matcher parts = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        return parts.matches() ? Optional.of(new BrandColour(Integer.parseInt(parts.group(1), 16),
                Integer.parseInt(parts.group(2), 16), Integer.parseInt(parts.group(3), 16))) : Optional.empty();
    }

    /** Whether it can be read on white. */
    public boolean isReadable() {
        return contrast() >= LEAST_CONTRAST;
    }

    /** How it stands out from white, from 1 to 21, as WCAG works it out. */
    public double contrast() {
        return 1.05 / (0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue) + 0.05);
    }

    private static double light(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The same colour, darker: for a link the mouse is over. */
    public BrandColour darker() {
        return new BrandColour(red * 3 / 5, green * 3 / 5, blue * 3 / 5);
    }

    /** Six digits without a sign: 0b5c6b. */
    public String digits() {
        return String.format("%02x%02x%02x", red, green, blue);
    }

    /** As stylesheets write it: #0b5c6b. */
    @Override
    public String toString() {
        return "#" + digits();
    }
}
