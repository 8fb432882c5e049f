package org.followthrough.shared.web;

import org.apache.wicket.AttributeModifier;
import org.apache.wicket.Page;
import org.apache.wicket.behavior.Behavior;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.cycle.RequestCycle;
import org.apache.wicket.request.mapper.parameter.PageParameters;

/** Links to a path of this application, right under any context path. */
public final class LocalLink {

    private LocalLink() {
    }

    /**
     * Writes the address of a path into an attribute.
     *
     * @param path begins with a slash, may have a query
     */
    public static Behavior into(String attribute, String path) {
        return AttributeModifier.replace(attribute, () -> address(path));
    }

    /** The same for a path that is known when it is written. */
    static Behavior into(String attribute, IModel<String> path) {
        return AttributeModifier.replace(attribute, () -> address(path.getObject()));
    }

    /** The address of a page, for parts that take addresses. */
    public static String address(Class<? extends Page> page, PageParameters parameters) {
        return RequestCycle.get().urlFor(page, parameters).toString();
    }

    /** The address of a path as it stands in the current page. */
    public static String address(String path) {
        String relative = RequestCycle.get().getUrlRenderer().renderContextRelativeUrl(path.substring(1));
        return relative.isEmpty() ? "./" : relative;
    }
}
