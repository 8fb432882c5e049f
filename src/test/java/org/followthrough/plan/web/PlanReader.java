package org.followthrough.plan.web;

import java.net.http.HttpResponse;
import java.util.Map;
import org.followthrough.people.Person;
import org.followthrough.testing.KnownByHeader;
import org.followthrough.testing.RunningApplication;
import org.followthrough.testing.Visitor;

/** Somebody who reads pages: what they see, without the tags. */
final class PlanReader {

    private final Visitor visitor;

    PlanReader(RunningApplication application, Person person) {
        visitor = application.visitor();
        visitor.get("/", KnownByHeader.HEADER, String.valueOf(person.id()));
    }

    /** How a page answers. */
    int status(String path) {
        return visitor.get(path).statusCode();
    }

    /** The page as it was sent. */
    String page(String path) {
        return visitor.open(path).body();
    }

    /** The words of the page, blanks made one. */
    String read(String path) {
        return words(page(path));
    }

    /** The words shown after a form was sent and redirects were followed. */
    String send(String path, Map<String, String> fields) {
        return words(visitor.follow(visitor.fillIn(path, fields)).body());
    }

    /** The page a form answers with, as it was sent. */
    HttpResponse<String> answer(String path, Map<String, String> fields) {
        return visitor.fillIn(path, fields);
    }

    static String words(String page) {
        return page.replaceAll("(?s)<(style|script).*?</\\1>", " ").replaceAll("<[^>]*>", " ")
                .replace("&#039;", "'").replace("&amp;", "&").replaceAll("\\s+", " ");
    }
}
