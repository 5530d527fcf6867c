using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>The rooms of a project, and the references between them.</summary>
internal sealed class RoomPlan
{
    private readonly Dictionary<string, SortedSet<string>> _known = new(StringComparer.Ordinal);

    public RoomPlan(IReadOnlyList<SourceFile> files)
    {
        HashSet<string> global = [.. files.SelectMany(file => file.GlobalUsings)];
        ILookup<string, SourceFile> homes = files.SelectMany(file => file.Types.Select(type => (type, file)))
            .ToLookup(one => one.type, one => one.file, StringComparer.Ordinal);
        foreach (SourceFile file in files)
        {
            if (!_known.TryGetValue(file.Room, out SortedSet<string>? known))
                _known.Add(file.Room, known = new(StringComparer.Ordinal));
            foreach (string name in file.Names)
            {
                string[] rooms = [.. homes[name].Where(home => file.Sees(home.Namespace, global)).Select(home => home.Room).Distinct()];
                // When several rooms declare the name, the reference is ambiguous and is ignored.
                if (rooms.Length == 1 && rooms[0] != file.Room)
                    known.Add(rooms[0]);
            }
        }
    }

    /// <summary>The rooms that each room references.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> Known => _known;

    /// <summary>The rooms that are part of a cycle or reference one; empty if all references run one way.</summary>
    public IReadOnlyCollection<string> Tangled
    {
        get
        {
            SortedSet<string> left = new(_known.Keys, StringComparer.Ordinal);
            while (left.RemoveWhere(room => !_known[room].Overlaps(left)) > 0)
            {
                // Each pass removes the rooms that reference none of the remaining rooms.
            }
            return left;
        }
    }

    /// <summary>Returns the files of a project.</summary>
    /// <param name="project">The path of the project's folder in the repository.</param>
    public static IReadOnlyList<SourceFile> FilesOf(string project)
    {
        string root = Repository.PathOf(project.Split('/'));
        return
        [
            .. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Room: RoomOf(root, path), Text: File.ReadAllText(path)))
                // Polyfills declare types of later frameworks in the namespaces of those frameworks.
                .Where(file => !file.Room.Split('/').Any(part => part is "Polyfills" or "obj" or "bin"))
                .Select(file => SourceFile.Parse(file.Room, file.Text)),
        ];
    }

    private static string RoomOf(string root, string path) =>
        Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Replace('\\', '/');
}
