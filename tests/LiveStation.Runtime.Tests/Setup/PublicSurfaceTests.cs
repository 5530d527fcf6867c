using System.Reflection;
using System.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Setup;

/// <summary>Rules that all public types keep.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Type[] Types = typeof(ApiZone).Assembly.GetExportedTypes();

    [Fact]
    public void Classes_are_sealed_static_or_abstract() =>
        Types.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).ShouldBeEmpty();

    [Fact]
    public void No_member_is_required() => Types.Where(type => type.IsDefined(typeof(RequiredMemberAttribute))).ShouldBeEmpty();

#if !NETSTANDARD_BUILD
    [Fact]
    public void Init_accessors_are_found_by_libraries_that_were_built_for_netstandard() =>
        // Those name the marker in this assembly; the frameworks have it elsewhere.
        typeof(ApiZone).Assembly.GetForwardedTypes().ShouldContain(typeof(IsExternalInit));
#endif

    [Fact]
    public void Types_stand_in_three_namespaces() =>
        Types.Select(type => type.Namespace).Distinct().Order().ShouldBe(
            ["LiveStation.Runtime", "LiveStation.Runtime.Http", "LiveStation.Runtime.Json"]);

    [Fact]
    public void An_open_enum_is_no_larger_than_two_references() =>
        Unsafe.SizeOf<Open<SampleStatus>>().ShouldBe(2 * IntPtr.Size);
}
