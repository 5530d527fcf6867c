using System.Collections.ObjectModel;
using LiveStation.Generator.Engine.Templates;

namespace LiveStation.Generator.Templates.Values;

/// <summary>Converts values of the model to those that templates can use.</summary>
internal static class ScriptValue
{
    /// <summary>Returns a value as templates see it.</summary>
    /// <param name="value">A value of the model.</param>
    public static object? Of(object? value) => value switch
    {
        ViewObject one => new ScriptView(one),
        IReadOnlyList<object> list => new ReadOnlyCollection<object?>([.. list.Select(Of)]),
        _ => value,
    };
}
