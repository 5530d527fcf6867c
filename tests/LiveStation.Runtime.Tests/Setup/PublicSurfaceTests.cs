using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Setup;

/// <summary>Rules that apply to all public types.</summary>
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
        // These refer to the marker in this assembly; the frameworks define it elsewhere.
        typeof(ApiZone).Assembly.GetForwardedTypes().ShouldContain(typeof(IsExternalInit));
#endif

    [Fact]
    public void Types_are_in_the_namespace_of_users_or_in_that_of_generated_code() =>
        Types.Select(type => type.Namespace).Distinct().Order().ShouldBe(
            ["LiveStation.Runtime", "LiveStation.Runtime.CompilerServices"]);

    [Fact]
    public void A_type_is_hidden_from_completion_exactly_when_it_is_for_generated_code() =>
        Types.Where(type => !type.IsNested && IsHidden(type) != (type.Namespace == "LiveStation.Runtime.CompilerServices"))
            .ShouldBeEmpty();

    [Fact]
    public void Enums_begin_with_None_or_Unknown_and_settings_with_their_default()
    {
        Types.Where(type => type.IsEnum && Enum.GetName(type, Enum.ToObject(type, 0)) is not ("None" or "Unknown"))
            .ShouldBe([typeof(ApiLanguage)]);
        new ApiClientOptions().Language.ShouldBe(default);
    }

    [Fact]
    public void An_open_enum_is_no_larger_than_two_references() =>
        Unsafe.SizeOf<Open<SampleStatus>>().ShouldBe(2 * IntPtr.Size);

    private static bool IsHidden(Type type) =>
        type.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never;
}
