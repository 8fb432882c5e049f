package org.followthrough.shared.mail;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where a process ends itself without a word: at a call of the SQL of outbox and sender.
 *
 * @param call the method of {@link MailMapper}; empty for nowhere
 * @param number which call of it
 * @param after whether it was made before the end comes; not committed yet either way
 */
record Crash(String call, int number, boolean after) {

    static final Crash NEVER = new Crash("", 0, false);

    static Crash before(String call, int number) {
        return new Crash(call, number, false);
    }

    static Crash after(String call, int number) {
        return new Crash(call, number, true);
    }

    /** As an argument of a process. */
    String argument() {
        return call + ":" + number + ":" + after;
    }

    static Crash of(String argument) {
        String[] parts = argument.split(":");
        return new Crash(parts[0], Integer.parseInt(parts[1]), Boolean.parseBoolean(parts[2]));
    }

    /** The mapper, with the end of the process built in. */
    MailMapper into(MailMapper mapper) {
        AtomicInteger calls = new AtomicInteger();
        return (MailMapper) Proxy.newProxyInstance(MailMapper.class.getClassLoader(), new Class<?>[] {MailMapper.class},
                (proxy, method, arguments) -> {
                    boolean here = method.getName().equals(call) && calls.incrementAndGet() == number;
                    end(here && !after);
                    try {
                        Object answer = method.invoke(mapper, arguments);
                        end(here && after);
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void end(boolean here) {
        if (here) {
            Runtime.getRuntime().halt(SendingProcess.ENDED_ITSELF);
        }
    }
}
