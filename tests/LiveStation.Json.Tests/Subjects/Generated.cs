using System.Reflection;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>Finds the generated code of the client.</summary>
internal static class Generated
{
    private const BindingFlags Anywhere = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The value of a static field.</summary>
    public static object Static(string type, string field) =>
        (typeof(LiveStationClient).Assembly.GetType($"{nameof(LiveStation)}.{type}", throwOnError: true)!
            .GetField(field, Anywhere)
            ?? throw new InvalidOperationException($"{type} has no {field}.")).GetValue(null)!;

    /// <summary>Creates a wrapper around a codec.</summary>
    /// <param name="wrapper">A generic class whose type parameter is the type that the codec reads.</param>
    /// <param name="codec">The codec.</param>
    public static ICodecUnderTest Wrap(Type wrapper, object codec)
    {
        Type? basis = codec.GetType();
        Type parameter = wrapper.GetConstructors()[0].GetParameters()[0].ParameterType.GetGenericTypeDefinition();
        while (basis is not null && !(basis.IsGenericType && basis.GetGenericTypeDefinition() == parameter))
            basis = basis.BaseType;
        Type read = basis!.GetGenericArguments()[0];
        return (ICodecUnderTest)Activator.CreateInstance(wrapper.MakeGenericType(read), codec)!;
    }
}
