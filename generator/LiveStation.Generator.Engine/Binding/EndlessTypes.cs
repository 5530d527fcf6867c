using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Finds types that always contain another object of the same type. A certain object is created with its owner, so
/// creating one would never end.
/// </summary>
internal sealed class EndlessTypes(List<BoundType> types, DiagnosticBag bag)
{
    private readonly Dictionary<string, BoundType> _byName =
        types.ToDictionary(type => type.Model.Name, StringComparer.Ordinal);

    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private readonly HashSet<BoundField> _closing = [];
    private readonly HashSet<string> _ended = new(StringComparer.Ordinal);

    // The path is kept in an explicit stack: a chain of thousands of types must not overflow the compiler's call stack.
    private readonly Stack<(BoundType Type, Queue<BoundField> Left)> _way = new();

    /// <summary>Reports the fields that close a cycle.</summary>
    /// <returns>The reported fields: no example can contain them completely.</returns>
    public HashSet<BoundField> Report()
    {
        foreach (BoundType type in types)
        {
            Enter(type);
            while (_way.Count > 0)
                Step();
        }
        return _closing;
    }

    private void Step()
    {
        (BoundType type, Queue<BoundField> left) = _way.Peek();
        if (left.Count == 0)
        {
            _ended.Add(type.Model.Name);
            _way.Pop();
            return;
        }
        BoundField field = left.Dequeue();
        string next = ((ObjectRef)field.Model.Type).Name;
        if (_begun.Contains(next) && !_ended.Contains(next))
        {
            bag.Report(ReferenceRules.EndlessType, field.Key.Span, field.Key.Text, next);
            _closing.Add(field);
        }
        else if (_byName.TryGetValue(next, out BoundType? inner))
        {
            Enter(inner);
        }
    }

    private void Enter(BoundType type)
    {
        if (_begun.Add(type.Model.Name))
            _way.Push((type, new Queue<BoundField>(type.Fields.Where(AlwaysHoldsAnObject))));
    }

    private static bool AlwaysHoldsAnObject(BoundField field) => field.Model is { IsOptional: false, Type: ObjectRef };
}
