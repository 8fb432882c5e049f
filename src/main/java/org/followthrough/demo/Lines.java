package org.followthrough.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the files beside this class: one thing a line, "#" before a comment. */
final class Lines {

    private Lines() {
    }

    static List<String> of(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Lines.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts of a line between single bars with a space on both sides; bars within words stay. */
    static List<String> parts(String line) {
        return Arrays.stream(line.split(" \\| ")).map(String::strip).toList();
    }

    static List<String> list(String part) {
        return Arrays.stream(part.split(";")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
