package org.followthrough.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An agency's lead saves one update after another to the actions they lead. Each answer must be the redirect a saved
 * update gets; afterwards every note must stand in the history of its action.
 */
final class Saving implements Load.Turn {

    private static final Pattern STARTED_FROM = Pattern.compile("name=\"startedFrom\"[^>]*value=\"(\\d+)\""
            + "|value=\"(\\d+)\"[^>]*name=\"startedFrom\"");
    private static final Pattern UPDATE = Pattern.compile("actions/(R\\d+-\\d+)/update");

    private final Someone lead;
    private final List<Form> forms = new ArrayList<>();
    private final Map<String, List<String>> notes = new HashMap<>();
    private int saved;

    Saving(String address, String name) {
        lead = new Someone(address, name);
        Matcher found = UPDATE.matcher(lead.page("/"));
        while (found.find()) {
            forms.add(new Form(found.group(1)));
        }
        if (forms.isEmpty()) {
            throw new IllegalStateException(name + " has nothing to update");
        }
    }

    @Override
    public void take(int number) {
        Form form = forms.get(saved++ % forms.size());
        String note = "Measured update " + saved + " of " + form.reference + ".";
        form.save(note);
        notes.computeIfAbsent(form.reference, reference -> new ArrayList<>()).add(note);
    }

    /** Reads every action again and looks for every note. */
    void check() {
        notes.forEach((reference, said) -> {
            String page = lead.page("/actions/" + reference);
            for (String note : said) {
                if (!page.contains(note)) {
                    throw new IllegalStateException("Lost: " + note);
                }
            }
        });
    }

    /** The update form of one action, opened once; each save starts from the version the last one made. */
    private final class Form {

        private final String reference;
        private final String action;
        private int version;

        Form(String reference) {
            this.reference = reference;
            String path = "/actions/" + reference + "/update";
            String page = lead.page(path);
            action = lead.visitor().actionOf(path, page);
            Matcher startedFrom = STARTED_FROM.matcher(page);
            if (!startedFrom.find()) {
                throw new IllegalStateException("No version on " + path);
            }
            version = Integer.parseInt(startedFrom.group(1) == null ? startedFrom.group(2) : startedFrom.group(1));
        }

        void save(String note) {
            HttpResponse<String> answer = lead.visitor().post(action, Map.of("startedFrom", String.valueOf(version++),
                    "where", "ON_TRACK", "note", note, "evidence", "", "save", ""));
            String location = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() / 100 != 3 || location.contains("/update") || location.contains("sign-in")) {
                throw new IllegalStateException("Saving " + reference + " answered " + answer.statusCode() + " "
                        + location);
            }
        }
    }
}
