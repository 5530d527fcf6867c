using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>The rooms of a project, and which names types of which.</summary>
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
                // Of a name that several rooms have, nobody can say here which one is meant.
                if (rooms.Length == 1 && rooms[0] != file.Room)
                    known.Add(rooms[0]);
            }
        }
    }

    /// <summary>The rooms that each knows.</summary>
    public IReadOnlyDictionary<string, SortedSet<string>> Known => _known;

    /// <summary>The rooms that are on circles or above them; none when all references run one way.</summary>
    public IReadOnlyCollection<string> Tangled
    {
        get
        {
            SortedSet<string> left = new(_known.Keys, StringComparer.Ordinal);
            while (left.RemoveWhere(room => !_known[room].Overlaps(left)) > 0)
            {
                // The next floor.
            }
            return left;
        }
    }

    /// <summary>The files of a project.</summary>
    /// <param name="project">Its folder in the repository.</param>
    public static IReadOnlyList<SourceFile> FilesOf(string project)
    {
        string root = Repository.PathOf(project.Split('/'));
        return
        [
            .. Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Room: RoomOf(root, path), Text: File.ReadAllText(path)))
                // Types of later frameworks, in their own namespaces.
                .Where(file => !file.Room.Split('/').Any(part => part is "Polyfills" or "obj" or "bin"))
                .Select(file => SourceFile.Parse(file.Room, file.Text)),
        ];
    }

    private static string RoomOf(string root, string path) =>
        Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Replace('\\', '/');
}
