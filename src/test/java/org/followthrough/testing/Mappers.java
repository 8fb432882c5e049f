package org.followthrough.testing;

import javax.sql.DataSource;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.followthrough.shared.persistence.InstantTypeHandler;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.core.io.ClassPathResource;

/** The SQL of one mapper, without an application around it. */
public final class Mappers {

    private Mappers() {
    }

    /** The mapper over this database, in whatever transaction is under way. */
    public static <M> M of(DataSource source, Class<M> mapper) throws Exception {
        Configuration configuration = new Configuration();
        configuration.setMapUnderscoreToCamelCase(true);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
        factory.setDataSource(source);
        factory.setConfiguration(configuration);
        factory.setTypeHandlersPackage(InstantTypeHandler.class.getPackageName());
        factory.setMapperLocations(new ClassPathResource(mapper.getSimpleName() + ".xml", mapper));
        return new SqlSessionTemplate(factory.getObject()).getMapper(mapper);
    }
}
