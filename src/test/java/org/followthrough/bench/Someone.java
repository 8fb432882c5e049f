package org.followthrough.bench;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.demo.Demonstration;
import org.followthrough.testing.Visitor;

/** A signed-in person at a browser; whatever is answered is read whole and must be what was asked for. */
final class Someone {

    private static final Pattern REFERENCE = Pattern.compile("actions/(R\\d+-\\d+)");

    private final Visitor visitor;

    Someone(String address, String name) {
        visitor = new Visitor(address);
        HttpResponse<String> answer = visitor.signIn(name + "@anytown.example", Demonstration.PASSWORD);
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(name + " could not sign in: " + answer.statusCode());
        }
    }

    Visitor visitor() {
        return visitor;
    }

    /** The page, whole. */
    String page(String path) {
        String body = demand(200, path, visitor.get(path));
        if (!body.contains("</html>")) {
            throw new IllegalStateException(path + " is not a whole page");
        }
        return body;
    }

    /** A file. */
    String file(String path) {
        return demand(200, path, visitor.get(path));
    }

    /** A file that is not text. */
    byte[] bytes(String path) {
        return demand(200, path, visitor.download(path));
    }

    static <T> T demand(int status, String path, HttpResponse<T> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** The actions a page links to, in its order. */
    List<String> references(String path) {
        Set<String> references = new LinkedHashSet<>();
        Matcher found = REFERENCE.matcher(page(path));
        while (found.find()) {
            references.add(found.group(1));
        }
        return List.copyOf(references);
    }
}
