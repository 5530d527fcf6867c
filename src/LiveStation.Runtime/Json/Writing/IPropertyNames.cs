namespace LiveStation.Runtime.Json.Writing;

/// <summary>Knows the properties that members of an object become.</summary>
internal interface IPropertyNames
{
    /// <summary>The C# name of a member.</summary>
    /// <param name="name">Its name in JSON.</param>
    string PropertyOf(string name);
}
