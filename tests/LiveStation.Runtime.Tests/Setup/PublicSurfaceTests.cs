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
    public void No_member_is_required_or_set_only_at_the_beginning()
    {
        // Such members carry a type that netstandard2.0 has not: a library built there would not find them elsewhere.
        Types.Where(type => type.IsDefined(typeof(RequiredMemberAttribute))).ShouldBeEmpty();
        Types.SelectMany(type => type.GetProperties(
                BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.SetMethod is { IsPublic: true } or { IsFamily: true })
            .Where(property => property.SetMethod!.ReturnParameter
                .GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Types_stand_in_three_namespaces() =>
        Types.Select(type => type.Namespace).Distinct().Order().ShouldBe(
            ["LiveStation.Runtime", "LiveStation.Runtime.Http", "LiveStation.Runtime.Json"]);

    [Fact]
    public void An_open_enum_is_no_larger_than_two_references() =>
        Unsafe.SizeOf<Open<SampleStatus>>().ShouldBe(2 * IntPtr.Size);
}
