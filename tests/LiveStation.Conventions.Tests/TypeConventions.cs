using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using LiveStation.Runtime;

namespace LiveStation.Conventions.Tests;

public sealed class TypeConventions
{
    private static readonly IReadOnlyList<Type> Models =
        [.. Subjects.PublicTypes.Where(type => type.GetMethod("<Clone>$") is not null)];

    [Fact]
    public void Every_type_of_the_spec_is_a_sealed_record_with_a_converter()
    {
        IEnumerable<string> inSpec = Subjects.Spec.Groups.SelectMany(group => group.Types).Select(type => type.Name);

        Models.Select(type => type.Name).ShouldBe(inSpec, ignoreOrder: true);
        Models.ShouldAllBe(type => type.IsSealed && type.GetCustomAttribute<JsonConverterAttribute>() != null);
    }

    [Fact]
    public void Every_enum_of_the_spec_is_an_enum_without_a_word_for_zero()
    {
        IEnumerable<Type> enums = Subjects.PublicTypes.Where(type => type.IsEnum);
        IEnumerable<string> inSpec = Subjects.Spec.Groups.SelectMany(group => group.Enums).Select(one => one.Name);

        enums.Select(type => type.Name).ShouldBe(inSpec, ignoreOrder: true);
        enums.ShouldAllBe(type => !Enum.IsDefined(type, 0));
    }

    [Fact]
    public void Models_hold_enums_only_in_their_open_form() =>
        Properties().Select(property => property.PropertyType).ShouldAllBe(type => !(Nullable.GetUnderlyingType(type) ?? type).IsEnum);

    [Fact]
    public void Models_cannot_be_changed_once_made() =>
        Properties().Where(property => property.CanWrite).ShouldAllBe(property => property.SetMethod!.ReturnParameter
            .GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"));

    [Fact]
    public void No_property_is_an_object_or_a_collection_that_can_change() =>
        Properties().ShouldAllBe(property => property.PropertyType != typeof(object)
            && !property.PropertyType.IsArray
            && (property.PropertyType == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(property.PropertyType)
                || property.PropertyType.Assembly == Subjects.Runtime));

    [Fact]
    public void Every_model_keeps_the_members_it_does_not_know() =>
        Models.ShouldAllBe(type => type.GetProperty("UnknownMembers")!.PropertyType == typeof(ValueMap<RawJson>));

    [Fact]
    public void Public_classes_are_sealed_static_or_abstract() =>
        Subjects.PublicTypes.Concat(Subjects.Runtime.GetExportedTypes()).Where(type => type.IsClass)
            .Where(type => !type.IsSealed && !type.IsAbstract).ShouldBeEmpty();

    [Fact]
    public void Public_types_live_in_the_namespace_of_their_package() =>
        Subjects.PublicTypes.ShouldAllBe(type => type.Namespace == "LiveStation");

    private static IEnumerable<PropertyInfo> Properties() =>
        Models.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));
}
