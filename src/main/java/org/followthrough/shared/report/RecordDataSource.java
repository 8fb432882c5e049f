package org.followthrough.shared.report;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;

/**
 * Rows of a report taken from records: a field of the template is the record component of the same name, and
 * {@code status.words} is the component {@code words} of the record {@code status} (null when there is none). Text is
 * made printable on the way, see {@link PrintableText}. The library's own bean source cannot read records.
 */
public final class RecordDataSource implements JRDataSource {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    private final Iterator<?> rows;
    private Object row;

    /**
     * @param rows records in the order they are printed; null means none
     */
    public RecordDataSource(List<?> rows) {
        this.rows = rows == null ? List.of().iterator() : rows.iterator();
    }

    @Override
    public boolean next() {
        if (!rows.hasNext()) {
            return false;
        }
        row = rows.next();
        return true;
    }

    /**
     * @throws JRException when the record has no component of the field's name
     */
    @Override
    public Object getFieldValue(JRField field) throws JRException {
        Object value = row;
        for (String component : field.getName().split("\\.")) {
            if (value != null) {
                value = component(value, component);
            }
        }
        return PrintableText.of(value);
    }

    private static Object component(Object row, String name) throws JRException {
        Method accessor = ACCESSORS.get(row.getClass()).get(name);
        if (accessor == null) {
            throw new JRException("%s has no component %s".formatted(row.getClass().getSimpleName(), name));
        }
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new JRException(e);
        }
    }
}
