package org.followthrough.shared.web.part;

import java.util.List;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.markup.html.panel.Panel;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.StringResourceModel;
import org.followthrough.shared.web.LocalLink;

/** The filter beside a list: a GET form, so that each view of the list is an address to keep or send on. */
public final class FilterPanel extends Panel {

    private final IModel<Filter> filter;

    public FilterPanel(String id, IModel<Filter> filter) {
        super(id);
        this.filter = filter;
        setRenderBodyOnly(true);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        Filter now = filter.getObject();
        add(new Label("summary", new StringResourceModel(now.on() == 0 ? "filter" : "filterOn", this)
                .setParameters(now.on())));
        WebMarkupContainer form = new WebMarkupContainer("form");
        form.add(LocalLink.into("action", now.address().path()));
        form.add(kept(now), selected(now), search(now), groups(now), days(now));
        add(form);
    }

    private static ListView<String> kept(Filter now) {
        return new ListView<>("kept", now.kept().stream().filter(name -> now.address().value(name) != null).toList()) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(AttributeModifier.replace("name", item.getModelObject()));
                item.add(AttributeModifier.replace("value", now.address().value(item.getModelObject())));
            }
        };
    }

    private WebMarkupContainer selected(Filter now) {
        WebMarkupContainer selected = new WebMarkupContainer("selected");
        Address cleared = now.address().without("page").without("q").without("quick");
        for (Filter.Group group : now.groups()) {
            cleared = cleared.without(group.name());
        }
        for (Filter.Day day : now.days()) {
            cleared = cleared.without(day.name());
        }
        selected.add(new LocalHref("clear", cleared.toString()));
        selected.add(new ListView<>("group", now.groups().stream().filter(group -> group.on() > 0).toList()) {
            @Override
            protected void populateItem(ListItem<Filter.Group> item) {
                Filter.Group group = item.getModelObject();
                String nameId = "selected-" + group.name();
                item.add(new Label("name", group.legend()).add(AttributeModifier.replace("id", nameId)));
                WebMarkupContainer tags = new WebMarkupContainer("tags");
                tags.add(AttributeModifier.replace("aria-labelledby", nameId));
                item.add(tags.add(tags(now, group)));
                item.setRenderBodyOnly(true);
            }
        });
        return (WebMarkupContainer) selected.setVisible(now.on() > 0);
    }

    private static ListView<Filter.Choice> tags(Filter now, Filter.Group group) {
        return new ListView<>("tag", group.choices().stream().filter(Filter.Choice::chosen).toList()) {
            @Override
            protected void populateItem(ListItem<Filter.Choice> item) {
                Filter.Choice choice = item.getModelObject();
                item.add(new LocalHref("remove", now.address().without("page")
                        .without(group.name(), choice.value()).toString())
                        .add(new Label("label", choice.label()).setRenderBodyOnly(true)));
            }
        };
    }

    private static WebMarkupContainer search(Filter now) {
        WebMarkupContainer search = new WebMarkupContainer("search");
        search.add(AttributeModifier.replace("value", now.text()));
        return search;
    }

    private static ListView<Filter.Group> groups(Filter now) {
        return new ListView<>("choices", now.groups()) {
            @Override
            protected void populateItem(ListItem<Filter.Group> item) {
                Filter.Group group = item.getModelObject();
                item.add(new Label("legend", group.legend()));
                item.add(choices(group));
            }
        };
    }

    private static ListView<Filter.Choice> choices(Filter.Group group) {
        List<Filter.Choice> offered = group.choices().stream()
                .filter(choice -> choice.count() > 0 || choice.chosen()).toList();
        return new ListView<>("choice", offered) {
            @Override
            protected void populateItem(ListItem<Filter.Choice> item) {
                Filter.Choice choice = item.getModelObject();
                String boxId = group.name() + "-" + choice.value();
                WebMarkupContainer box = new WebMarkupContainer("box");
                box.add(AttributeModifier.replace("id", boxId), AttributeModifier.replace("name", group.name()),
                        AttributeModifier.replace("value", choice.value()),
                        AttributeModifier.replace("checked", choice.chosen() ? "checked" : null));
                item.add(box, new Label("label", choice.label() + " (" + choice.count() + ")")
                        .add(AttributeModifier.replace("for", boxId)));
            }
        };
    }

    private static ListView<Filter.Day> days(Filter now) {
        return new ListView<>("day", now.days()) {
            @Override
            protected void populateItem(ListItem<Filter.Day> item) {
                Filter.Day day = item.getModelObject();
                item.add(new Label("label", day.label()).add(AttributeModifier.replace("for", day.name())));
                WebMarkupContainer field = new WebMarkupContainer("field");
                field.add(AttributeModifier.replace("id", day.name()), AttributeModifier.replace("name", day.name()),
                        AttributeModifier.replace("value", day.value()));
                item.add(field);
            }
        };
    }
}
