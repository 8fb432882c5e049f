package org.followthrough.indicator.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.indicator.IndicatorWords;
import org.followthrough.indicator.Measure;
import org.followthrough.indicator.Return;
import org.followthrough.shared.time.London;

/** What was returned for a period so far: as first reported and as revised. */
final class ReportedFigures extends WebMarkupContainer {

    /** @param versions oldest first; nothing is shown for none */
    ReportedFigures(String id, Measure measure, List<Return> versions) {
        super(id);
        setVisible(!versions.isEmpty());
        add(new ListView<>("version", versions) {
            @Override
            protected void populateItem(ListItem<Return> item) {
                Return one = item.getModelObject();
                String said = IndicatorWords.of(measure, one.figures());
                item.add(new Label("words", new StringResourceModel(one.isRevised() ? "revised" : "reported", this)
                        .setParameters(said, London.longDate(London.dayOf(one.recordedAt())))).setRenderBodyOnly(true));
            }
        });
    }
}
