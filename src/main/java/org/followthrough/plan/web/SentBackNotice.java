package org.followthrough.plan.web;

import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.plan.SentBack;
import org.followthrough.shared.time.London;

/** What the sub-committee asked for when it sent the action back; not shown otherwise. */
final class SentBackNotice extends Panel {

    private final IModel<SentBack> sentBack;

    /** @param sentBack null unless the action is sent back */
    SentBackNotice(String id, IModel<SentBack> sentBack) {
        super(id);
        this.sentBack = sentBack;
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new Label("when", new StringResourceModel("when", this)
                .setParameters(sentBack.map(SentBack::on).map(London::longDate))));
        add(new Label("reason", sentBack.map(SentBack::reason)));
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        SentBack now = sentBack.getObject();
        setVisible(now != null);
        get("reason").setVisible(now != null && now.reason() != null);
    }

    @Override
    protected void onDetach() {
        sentBack.detach();
        super.onDetach();
    }
}
