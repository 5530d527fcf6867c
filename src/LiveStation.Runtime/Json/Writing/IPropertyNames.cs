namespace LiveStation.Runtime.Json.Writing;

/// <summary>Maps JSON property names to C# names.</summary>
internal interface IPropertyNames
{
    /// <summary>Gets the C# name of a property.</summary>
    /// <param name="name">The JSON name of the property.</param>
    string PropertyOf(string name);
}
