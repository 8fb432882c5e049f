package org.followthrough.shared.web.part;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.panel.Panel;

/** A date with the line that says what it means today. */
final class DateCell extends Panel {

    DateCell(String id, Column.DateWords words) {
        super(id);
        setRenderBodyOnly(true);
        WebMarkupContainer date = new WebMarkupContainer("date");
        date.add(AttributeModifier.append("class", words.late() ? "app-date--late" : null));
        date.add(new Label("day", words.day()));
        date.add(new Label("context", words.context()).setVisible(!words.context().isEmpty()));
        add(date);
    }
}
