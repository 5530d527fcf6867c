using System.Collections;
using System.ComponentModel;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Runtime.CompilerServices;
using LiveStation.Generator.Engine.Model;
using LiveStation.Runtime;

namespace LiveStation.Conventions.Tests;

public sealed class TypeConventions
{
    private static readonly IReadOnlyList<Type> Models =
        [.. Subjects.PublicTypes.Where(type => type.GetMethod("<Clone>$") is not null)];

    private static readonly IReadOnlyList<TypeModel> SpecTypes = [.. Subjects.Spec.Groups.SelectMany(group => group.Types)];

    private static readonly IReadOnlyList<Type> Options =
        [.. Models.Where(type => SpecTypes.All(known => known.Name != type.Name))];

    [Fact]
    public void Every_type_of_the_spec_is_a_sealed_record_with_a_converter()
    {
        IEnumerable<string> inSpec = SpecTypes.Select(type => type.Name);

        Models.Except(Options).Select(type => type.Name).ShouldBe(inSpec, ignoreOrder: true);
        Models.ShouldAllBe(type => type.IsSealed);
        Models.Except(Options).ShouldAllBe(type => type.GetCustomAttribute<JsonConverterAttribute>() != null);
    }

    [Fact]
    public void Contexts_of_other_assemblies_can_create_the_converter_of_every_type()
    {
        foreach (Type type in Models.Except(Options))
        {
            Type converter = type.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType!;
            Type codec = converter.GetGenericArguments()[1];

            converter.GetConstructor(Type.EmptyTypes).ShouldNotBeNull(type.Name);
            (converter.IsVisible && codec.IsVisible).ShouldBeTrue(type.Name);
            codec.GetCustomAttribute<EditorBrowsableAttribute>()!.State.ShouldBe(EditorBrowsableState.Never, type.Name);
        }
    }

    [Fact]
    public void Options_of_an_operation_are_a_record_without_required_properties()
    {
        IEnumerable<string> inSpec = Subjects.SpecOperations
            .Where(operation => operation.Query.Any(field => field.IsOptional))
            .Select(operation => char.ToUpperInvariant(operation.Id[0]) + operation.Id[1..] + "Options");

        Options.Select(type => type.Name).ShouldBe(inSpec, ignoreOrder: true);
        Options.SelectMany(type => type.GetProperties()).ShouldAllBe(property => !IsRequired(property));
    }

    [Fact]
    public void Only_required_properties_of_requests_are_required_in_CSharp()
    {
        foreach (TypeModel type in SpecTypes)
        {
            IEnumerable<string> required = (type.Use & TypeUse.Sent) == 0
                ? []
                : type.Fields.Where(field => !field.IsOptional).Select(field => field.Name);
            Models.Single(model => model.Name == type.Name).GetProperties().Where(IsRequired).Select(property => property.Name)
                .ShouldBe(required, type.Name);
        }
    }

    [Fact]
    public void Every_enum_of_the_spec_is_an_enum_without_a_value_for_zero()
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
    public void Models_are_immutable() =>
        Properties().Where(property => property.CanWrite).ShouldAllBe(property => property.SetMethod!.ReturnParameter
            .GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"));

    [Fact]
    public void No_property_is_an_object_or_a_collection_that_can_change() =>
        Properties().ShouldAllBe(property => property.PropertyType != typeof(object)
            && !property.PropertyType.IsArray
            && (property.PropertyType == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(property.PropertyType)
                || property.PropertyType.Assembly == Subjects.Runtime));

    [Fact]
    public void Every_model_that_is_received_keeps_unknown_members_and_no_other_has_any()
    {
        foreach (TypeModel type in SpecTypes)
        {
            Type? unknown = Models.Single(model => model.Name == type.Name).GetProperty("UnknownMembers")?.PropertyType;
            unknown.ShouldBe(type.Use == TypeUse.Sent ? null : typeof(ValueMap<RawJson>), type.Name);
        }
    }

    [Fact]
    public void Public_classes_are_sealed_static_or_abstract() =>
        Subjects.PublicTypes.Concat(Subjects.Runtime.GetExportedTypes()).Where(type => type.IsClass)
            .Where(type => !type.IsSealed && !type.IsAbstract).ShouldBeEmpty();

    [Fact]
    public void Public_types_live_in_the_namespace_of_their_package() =>
        Subjects.PublicTypes.ShouldAllBe(type => type.Namespace == "LiveStation");

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute));

    private static IEnumerable<PropertyInfo> Properties() =>
        Models.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));
}
