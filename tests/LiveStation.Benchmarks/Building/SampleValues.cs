using System.Reflection;

namespace LiveStation.Benchmarks.Building;

/// <summary>C# expressions that create values with all their properties, so that trimming keeps what a call with them needs.</summary>
internal static class SampleValues
{
    /// <summary>Returns an expression that creates a value.</summary>
    public static string Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying);
        if (type == typeof(string))
            return "args[2]";
        if (type == typeof(bool))
            return "true";
        if (type == typeof(Uri))
            return "new Uri(args[0])";
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return $"ValueList.From(new[] {{ {Of(type.GenericTypeArguments[0])} }})";
        if (type.IsPrimitive)
            return $"{type.Name}.Parse(\"1\")";
        return type.IsValueType || type.GetConstructor([]) is null ? $"default({NameOf(type)})!" : ObjectOf(type);
    }

    private static string ObjectOf(Type type)
    {
        IEnumerable<string> properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Select(property => $"{property.Name} = {Of(property.PropertyType)}");
        return $"new {NameOf(type)} {{ {string.Join(", ", properties)} }}";
    }

    private static string NameOf(Type type) => type.IsGenericType
        ? type.FullName![..type.FullName!.IndexOf('`', StringComparison.Ordinal)]
            + $"<{string.Join(", ", type.GenericTypeArguments.Select(NameOf))}>"
        : type.FullName!;
}
