package org.followthrough.demo;

import java.util.ArrayList;
import java.util.List;

/** What plans say: themes with their recommendations, and under each the actions an agency may lead. */
record PlanTexts(List<Template> templates) {

    /** A subject of learning. */
    record Theme(String title, List<String> recommendations, List<String> outcomes) {
    }

    /** An action as text with choices. */
    record Template(Theme theme, String agency, String work, String text, String successMeasure) {
    }

    static PlanTexts read() {
        List<Template> templates = new ArrayList<>();
        Theme theme = null;
        for (String line : Lines.of("plan-texts.txt")) {
            if (line.startsWith("= ")) {
                theme = new Theme(line.substring(2), new ArrayList<>(), new ArrayList<>());
            } else if (line.startsWith("r ")) {
                theme.recommendations().add(line.substring(2));
            } else if (line.startsWith("o ")) {
                theme.outcomes().add(line.substring(2));
            } else {
                List<String> parts = Lines.parts(line);
                templates.add(new Template(theme, parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
            }
        }
        return new PlanTexts(List.copyOf(templates));
    }

    List<Template> ledBy(String agency) {
        return templates.stream().filter(template -> template.agency().equals(agency)).toList();
    }
}
