package nl.passend.scenarios;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Every scenario as a test. */
@Suite
@IncludeEngines("cucumber")
@SelectPackages("scenarios")
class ScenariosTest {}
