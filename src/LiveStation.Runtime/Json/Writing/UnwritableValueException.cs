namespace LiveStation.Runtime.Json;

/// <summary>A value has no form in JSON.</summary>
/// <param name="fault">Why.</param>
internal sealed class UnwritableValueException(ValueFault fault) : ArgumentException("The value " + fault.Rule + ".")
{
    /// <summary>Why.</summary>
    public ValueFault Fault { get; } = fault;

    /// <summary>
    /// What knows the C# names of the objects around the value, from the innermost; null where names are data.
    /// </summary>
    public List<IPropertyNames?> Around { get; } = [];
}
