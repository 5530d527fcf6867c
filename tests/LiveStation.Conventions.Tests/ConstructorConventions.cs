using System.Reflection;
using LiveStation.AspNetCore;
using LiveStation.Emulator;
using LiveStation.Extensions;

namespace LiveStation.Conventions.Tests;

/// <summary>Rules for all public types of the packages that applications reference.</summary>
public sealed class ConstructorConventions
{
    public static TheoryData<Assembly> Assemblies =>
    [
        Subjects.Runtime, Subjects.Client, typeof(LiveStationOpenApiOptionsExtensions).Assembly, typeof(EmulatorOptions).Assembly,
        typeof(LiveStationOptions).Assembly,
    ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Public_constructors_have_no_optional_parameters(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => type.BaseType != typeof(MulticastDelegate))
        // Excluded: with two constructors that take an HttpClient, typed clients of HttpClientFactory find neither.
        .Where(type => type != typeof(LiveStationClient))
        .SelectMany(type => type.GetConstructors())
        .Where(constructor => constructor.GetParameters().Any(parameter => parameter.IsOptional))
        .Select(constructor => constructor.DeclaringType + ": " + constructor)
        .ShouldBeEmpty();

    // A wire value is never 0, so the default of such an enum is no value of the API. All other enums define the value 0.
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Enums_name_their_zero_unless_they_are_of_wire_values(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => type.IsEnum)
        .Where(type => Enum.IsDefined(type, Enum.ToObject(type, 0)) == IsOfWireValues(type))
        .ShouldBeEmpty();

    private static bool IsOfWireValues(Type type) =>
        type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "EnumCodecAttribute");
}
