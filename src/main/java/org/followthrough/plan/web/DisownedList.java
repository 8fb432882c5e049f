package org.followthrough.plan.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.ResourceModel;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;

/** Actions whose leads say they are not theirs, each with the way to name the lead. */
final class DisownedList extends Panel {

    DisownedList(String id, IModel<List<AgencyWork.Disowned>> all) {
        super(id);
        setRenderBodyOnly(true);
        add(new AppTable<>("table", new ResourceModel("caption"), all, List.of(
                Column.link("action", each -> each.reference() + " " + each.title(),
                        each -> "/actions/" + each.reference()),
                Column.text("who", AgencyWork.Disowned::who),
                Column.of("why", Column.Kind.TEXT, (cell, each) -> new Label(cell, each.why()).setRenderBodyOnly(true)),
                Column.text("said", AgencyWork.Disowned::said),
                Column.of("answer", Column.Kind.TEXT, (cell, each) -> new NamedLink(cell,
                        "/actions/" + each.reference() + "/lead", getString("answer"), each.reference())))));
    }
}
