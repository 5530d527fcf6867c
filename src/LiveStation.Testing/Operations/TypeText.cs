namespace LiveStation.Testing.Operations;

/// <summary>Writes the name of a type as in C#.</summary>
internal static class TypeText
{
    /// <summary>Returns the name of a type without its namespace, such as <c>ResultList&lt;Channel&gt;</c>.</summary>
    /// <param name="type">The type.</param>
    public static string Of(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
        : type.Name;
}
