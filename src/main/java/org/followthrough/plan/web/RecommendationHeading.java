package org.followthrough.plan.web;

import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.util.ListModel;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;

/** A recommendation over its actions. */
final class RecommendationHeading extends Panel {

    RecommendationHeading(String id, LineRow line) {
        super(id);
        add(new Label("section", line.section()).setVisible(line.section() != null));
        add(new Label("words", line.words()));
        add(new Label("ended", line.ended()).setVisible(line.ended() != null));
        add(new WebMarkupContainer("continued").setVisible(line.continued()));
        WebMarkupContainer more = new WebMarkupContainer("more");
        add(more.add(new SummaryList("about", new ListModel<>(line.about()))).setVisible(!line.about().isEmpty()));
        WebMarkupContainer ways = new WebMarkupContainer("ways");
        ways.add(new LocalHref("change", line.changePath()).add(new Label("which", line.words())));
        ways.add(new LocalHref("add", line.addPath()).add(new Label("which", line.words())));
        add(ways.setVisible(line.changePath() != null));
    }
}
