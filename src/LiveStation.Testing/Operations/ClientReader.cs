using System.Reflection;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Testing.Operations;

/// <summary>Reads the operations, error codes and zones of a generated client.</summary>
/// <remarks>Generated code keeps each in a static member. Most of its types are internal, so reflection finds them.</remarks>
internal static class ClientReader
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Reads the client that a type belongs to.</summary>
    /// <param name="client">The type of the client, or its interface.</param>
    /// <exception cref="ArgumentException">The namespace of the type contains no generated client.</exception>
    public static OperationTable Read(Type client)
    {
        object[] values = [.. client.Assembly.GetTypes()
            .Where(type => type.Namespace == client.Namespace && !type.ContainsGenericParameters)
            .SelectMany(ValuesOf)];
        OperationShape[] operations = [.. values.Select(ShapeOf).OfType<OperationShape>()];
        if (operations.Length == 0 || values.OfType<ApiProfile>().FirstOrDefault() is not { } profile)
            throw new ArgumentException($"'{client.FullName}' is not the type of a generated client.", nameof(client));
        return new OperationTable(
            operations,
            profile.Errors,
            [.. values.OfType<ApiZone>().Append(profile.DefaultZone).Select(zone => zone.PathPrefix)]);
    }

    private static IEnumerable<object> ValuesOf(Type type) =>
    [
        .. type.GetFields(Statics)
            .Where(field => IsRead(field.FieldType) && !field.Name.StartsWith('<'))
            .Select(field => field.GetValue(null)).OfType<object>(),
        .. type.GetProperties(Statics)
            .Where(property => IsRead(property.PropertyType))
            .Select(property => property.GetValue(null)).OfType<object>(),
    ];

    private static bool IsRead(Type type) => type == typeof(ApiProfile) || type == typeof(ApiZone) || IsOperation(type);

    private static bool IsOperation(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ApiOperation<>);

    private static OperationShape? ShapeOf(object value) => IsOperation(value.GetType())
        ? (OperationShape?)Activator.CreateInstance(
            typeof(OperationShape<>).MakeGenericType(value.GetType().GetGenericArguments()), value)
        : null;
}
