package org.followthrough.shared.web;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.wicket.injection.IFieldValueFactory;
import org.apache.wicket.protocol.http.WebApplication;
import org.apache.wicket.spring.injection.annot.AnnotProxyFieldValueFactory;
import org.apache.wicket.spring.injection.annot.SpringComponentInjector;
import org.springframework.context.ApplicationContext;

/**
 * Gives components their beans. Each is there as long as the application, so a field is looked up once; Wicket would
 * look for lists of beans in every new page.
 */
final class BeanInjector extends SpringComponentInjector {

    private final IFieldValueFactory fields;

    BeanInjector(WebApplication application, ApplicationContext beans) {
        super(application, beans, false);
        fields = new Remembered(new AnnotProxyFieldValueFactory(() -> beans, false));
    }

    @Override
    public void inject(Object object) {
        inject(object, fields);
    }

    private record Remembered(IFieldValueFactory fields, Map<Field, Object> values) implements IFieldValueFactory {

        Remembered(IFieldValueFactory fields) {
            this(fields, new ConcurrentHashMap<>());
        }

        @Override
        public Object getFieldValue(Field field, Object owner) {
            return values.computeIfAbsent(field, unknown -> fields.getFieldValue(unknown, owner));
        }

        @Override
        public boolean supportsField(Field field) {
            return fields.supportsField(field);
        }
    }
}
