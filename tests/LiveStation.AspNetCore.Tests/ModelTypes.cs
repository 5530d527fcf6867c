using System.Reflection;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LiveStation.AspNetCore.Tests;

/// <summary>The public types of the client that are read and written as JSON.</summary>
internal static class ModelTypes
{
    private static readonly MethodInfo Mapping =
        typeof(ModelTypes).GetMethod(nameof(Map), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static IReadOnlyList<Type> Objects { get; } = CarriersOf(typeof(ModelConverter<,>));

    public static IReadOnlyList<Type> Enums { get; } = CarriersOf(typeof(EnumValueConverter<>));

    /// <summary>Maps an endpoint for each type, which takes and returns it.</summary>
    public static void MapAll(WebApplication app)
    {
        foreach (Type type in Objects.Concat(Enums).Concat(Enums.Select(type => typeof(Open<>).MakeGenericType(type))))
        {
            string name = type.IsGenericType ? "open/" + type.GetGenericArguments()[0].Name : type.Name;
            Mapping.MakeGenericMethod(type).Invoke(null, [app, "/" + name]);
        }
    }

    private static void Map<T>(WebApplication app, string path) => app.MapPost(path, (Box<T> body) => TypedResults.Ok(body));

    private static Type[] CarriersOf(Type converter) =>
    [
        .. typeof(LiveStationClient).Assembly.GetExportedTypes()
            .Where(type => type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } carried
                && carried.GetGenericTypeDefinition() == converter)
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>A user's type that contains a generated type: an enum cannot be a body.</summary>
    internal sealed record Box<T>(T Value);
}
