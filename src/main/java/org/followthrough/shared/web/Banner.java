package org.followthrough.shared.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;

/** The banner with the sentence left by {@link Flash}, shown once and never beside an error. */
final class Banner extends Panel {

    private final IModel<Flash.Notice> notice = Model.of();

    Banner(String id) {
        super(id);
        setRenderBodyOnly(true);
        WebMarkupContainer banner = new WebMarkupContainer("banner");
        banner.add(AttributeModifier.append("class", () -> isSuccess() ? "govuk-notification-banner--success" : null),
                AttributeModifier.replace("role", () -> isSuccess() ? "alert" : "region"));
        add(banner.add(new Label("title", () -> getString(isSuccess() ? "banner.success" : "banner.important")),
                new Label("sentence", notice.map(Flash.Notice::sentence))));
    }

    private boolean isSuccess() {
        return notice.getObject().success();
    }

    @Override
    protected void onConfigure() {
        super.onConfigure();
        if (!ErrorSummary.anyErrorIn(getPage())) {
            Flash.take().ifPresent(notice::setObject);
        }
        setVisible(notice.getObject() != null);
    }
}
