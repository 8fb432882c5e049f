package org.followthrough.shared.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.io.Resources;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts whatever is written by a mapper or statement that is {@link KeptInMemory}. */
@Component
@Intercepts(@Signature(type = Executor.class, method = "update", args = {MappedStatement.class, Object.class}))
class KeptWrites implements Interceptor {

    private final ObjectProvider<ChangeCounter> counter;
    private final Map<String, Boolean> kept = new ConcurrentHashMap<>();

    /** @param counter asked for when something is written: it is itself made with a mapper */
    KeptWrites(ObjectProvider<ChangeCounter> counter) {
        this.counter = counter;
    }

    @Override
    public Object intercept(Invocation invocation) throws InvocationTargetException, IllegalAccessException {
        MappedStatement statement = (MappedStatement) invocation.getArgs()[0];
        if (kept.computeIfAbsent(statement.getId(), KeptWrites::isKept)) {
            counter.getObject().countPeople();
        }
        return invocation.proceed();
    }

    private static boolean isKept(String statement) {
        int end = statement.lastIndexOf('.');
        String name = statement.substring(end + 1);
        try {
            Class<?> mapper = Resources.classForName(statement.substring(0, end));
            return mapper.isAnnotationPresent(KeptInMemory.class)
                    || Stream.of(mapper.getDeclaredMethods()).filter(method -> method.getName().equals(name))
                            .anyMatch(KeptWrites::isMarked);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isMarked(Method method) {
        return method.isAnnotationPresent(KeptInMemory.class);
    }
}
