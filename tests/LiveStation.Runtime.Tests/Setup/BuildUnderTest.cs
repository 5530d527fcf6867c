using System.Reflection;
using System.Runtime.Versioning;

namespace LiveStation.Runtime.Tests.Setup;

public sealed class BuildUnderTest
{
#if NETSTANDARD_BUILD
    private const string Expected = ".NETStandard,Version=v2.0";
#else
    private const string Expected = ".NETCoreApp,Version=v10.0";
#endif

    [Fact]
    public void The_tests_run_against_the_build_they_are_meant_for() =>
        typeof(ApiZone).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()
            .ShouldNotBeNull().FrameworkName.ShouldBe(Expected);
}
