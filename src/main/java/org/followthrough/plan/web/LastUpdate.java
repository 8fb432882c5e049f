package org.followthrough.plan.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.plan.ActionState;
import org.followthrough.plan.Title;
import org.followthrough.shared.time.London;

/** What good looks like and what was last said, to be read beside the question. */
final class LastUpdate extends Panel {

    private final IModel<ActionState> state;

    LastUpdate(String id, IModel<ActionState> state) {
        super(id);
        this.state = state;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        setRenderBodyOnly(true);
        ActionState now = state.getObject();
        String text = now.wording().text();
        add(new Label("text", text).setVisible(text.length() > Title.of(text).length() + 1));
        String success = now.wording().successMeasure();
        add(new Label("success", success).setVisible(success != null));
        add(new Label("noSuccess", new StringResourceModel("noSuccess", this)).setVisible(success == null));
        add(new Label("lastWhen", now.lastUpdateAt() == null ? getString("last.none")
                : new StringResourceModel("last", this)
                .setParameters(London.longDate(London.dayOf(now.lastUpdateAt()))).getString()));
        add(new Label("lastNote", now.note()).setVisible(now.note() != null));
    }
}
