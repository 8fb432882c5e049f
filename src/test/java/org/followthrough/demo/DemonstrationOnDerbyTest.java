package org.followthrough.demo;

import java.util.List;

class DemonstrationOnDerbyTest extends DemonstrationContract {

    @Override
    List<String> database(String name) {
        return List.of("--spring.datasource.url=jdbc:derby:memory:demo-" + name + ";create=true");
    }
}
